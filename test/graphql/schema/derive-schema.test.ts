import { mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

import { isEnumType, isInputObjectType, isInterfaceType, isIntrospectionType, isObjectType } from 'graphql';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';

import { readCypherFiles } from '../../../src/graphql/compile/cypher-file.js';
import { readModel } from '../../../src/graphql/model/read-model.js';
import { deriveSchema } from '../../../src/graphql/schema/derive-schema.js';

const sdl = readFileSync('schema.graphql', 'utf8');
const model = readModel(sdl);
const { schema } = deriveSchema(sdl, model);

/** A field of an object, interface or input type. */
interface AnyField {
  name: string;
  description?: string | null | undefined;
  args?: readonly { name: string; description?: string | null | undefined }[];
}

interface Vocabulary {
  entityTypes: Record<string, unknown>;
  predicates: Record<string, { value?: string; codes?: string[]; enum?: boolean; object?: string[] }>;
}
const vocabulary = parse(readFileSync('seed/vocabulary.yaml', 'utf8')) as Vocabulary;

describe('the API', () => {
  it('describes every type, field, argument and enum value', () => {
    const missing: string[] = [];
    const note = (coordinate: string, text: string | null | undefined): void => {
      if (!text) missing.push(coordinate);
    };
    for (const type of Object.values(schema.getTypeMap())) {
      if (isIntrospectionType(type) || ['String', 'Int', 'Float', 'Boolean', 'ID'].includes(type.name))
        continue;
      note(type.name, type.description);
      if (isEnumType(type))
        for (const value of type.getValues()) note(`${type.name}.${value.name}`, value.description);
      if (isObjectType(type) || isInterfaceType(type) || isInputObjectType(type)) {
        for (const field of Object.values<AnyField>(type.getFields())) {
          // What an interface describes, its types need not say again.
          const inherited = isObjectType(type)
            ? type.getInterfaces().some((parent) => parent.getFields()[field.name]?.description)
            : false;
          if (!inherited) note(`${type.name}.${field.name}`, field.description);
          if (!inherited)
            for (const arg of field.args ?? [])
              note(`${type.name}.${field.name}(${arg.name}:)`, arg.description);
        }
      }
    }
    expect(missing).toEqual([]);
  });

  it('finds paths over all relationships between entities', () => {
    const file = readFileSync('cypher/fields/Query.paths.cypher', 'utf8');
    const between = Object.entries(vocabulary.predicates).flatMap(([name, { object }]) =>
      object ? [name] : [],
    );
    expect(/-\[:([A-Z_|]+)\*\.\.6\]-/.exec(file)?.[1]?.split('|')).toEqual(between.sort());
  });

  it('walks only relationships that the vocabulary or the graph model knows', () => {
    const ofModel = [
      'SUBJECT',
      'OBJECT',
      'EVIDENCE',
      'IN_DOCUMENT',
      'ATTRIBUTED_TO',
      'QUALIFIER',
      'REFERS_TO',
    ];
    const known = new Set([
      ...Object.keys(vocabulary.predicates),
      ...ofModel,
      'HAS_SECTION',
      'CONFLICTS_WITH',
    ]);
    for (const type of model.nodes.values()) {
      for (const field of type.fields.values()) {
        if (field.kind !== 'walk' || field.access.kind !== 'relationship') continue;
        for (const name of field.access.types) expect(known, `${type.name}.${field.name}`).toContain(name);
      }
    }
  });

  it('has a type for every entity type of the vocabulary', () => {
    const entities = [...model.nodes.values()].filter((type) => type.entity).map((type) => type.name);
    expect(entities.sort()).toEqual(Object.keys(vocabulary.entityTypes).sort());
  });

  it('has an enum of the same values for every predicate whose codes are an enum', () => {
    for (const [name, predicate] of Object.entries(vocabulary.predicates)) {
      if (!predicate.enum) continue;
      for (const type of model.nodes.values()) {
        const field = type.fields.get(name);
        if (field?.kind !== 'property') continue;
        const values = model.enums.get(field.type) ?? [];
        for (const value of values) expect(predicate.codes, `${type.name}.${name}`).toContain(value);
      }
      const allowed = [...model.nodes.values()].flatMap((type) => {
        const field = type.fields.get(name);
        return field?.kind === 'property' ? [...(model.enums.get(field.type) ?? [])] : [];
      });
      for (const code of predicate.codes ?? []) expect(allowed, name).toContain(code);
    }
  });
});

describe('readCypherFiles', () => {
  const question = '// Which?\n';
  const folder = (files: Record<string, string>): string => {
    const path = mkdtempSync(join(tmpdir(), 'fields-'));
    for (const [name, text] of Object.entries(files)) writeFileSync(join(path, name), text);
    return path;
  };
  const small = readModel(`
    interface Node { id: ID! }
    type Thing implements Node @node { id: ID! others: [Thing!]! @cypher }
    type Query { thing(id: ID!): Thing @cypher }
  `);
  const good = {
    'Query.thing.cypher': `${question}:param id => 'a';\nMATCH (node:Thing {id: $id})\nRETURN node;\n`,
    'Thing.others.cypher': `${question}MATCH (this:Thing {id: $id})\nMATCH (this)--(node:Thing)\nRETURN node\n`,
  };

  it('leaves out the question, the parameters, and the line that finds the node', () => {
    const files = readCypherFiles(folder(good), small);
    expect(files.get('Query.thing')?.lines).toEqual(['MATCH (node:Thing {id: $id})', 'RETURN node']);
    expect(files.get('Thing.others')?.lines).toEqual(['MATCH (this)--(node:Thing)', 'RETURN node']);
  });

  it('refuses a file without a field', () => {
    expect(() => readCypherFiles(folder({ ...good, 'Thing.more.cypher': question }), small)).toThrow(
      /Thing\.more\.cypher: expected a field Thing\.more with @cypher in schema\.graphql, but there is none\./,
    );
  });

  it('refuses a field without a file', () => {
    expect(() =>
      readCypherFiles(folder({ 'Query.thing.cypher': good['Query.thing.cypher'] }), small),
    ).toThrow(/schema\.graphql: Thing\.others is marked @cypher, but .*Thing\.others\.cypher is not there\./);
  });

  it('refuses a file without its question, without its node, or with an unknown parameter', () => {
    const refuse = (name: keyof typeof good, text: string): (() => unknown) => {
      return () => readCypherFiles(folder({ ...good, [name]: text }), small);
    };
    expect(refuse('Query.thing.cypher', 'MATCH (node) RETURN node')).toThrow(
      /Query\.thing\.cypher:1: expected the question as a comment, but got "MATCH \(node\) RETURN node"\./,
    );
    expect(refuse('Thing.others.cypher', `${question}MATCH (node) RETURN node`)).toThrow(
      /expected "MATCH \(this:Thing \{id: \$id\}\)" as the first line, but got "MATCH \(node\) RETURN node"\./,
    );
    expect(refuse('Query.thing.cypher', `${question}MATCH (node {x: $x}) RETURN node`)).toThrow(
      /uses \$x, but Query\.thing has no argument of that name in schema\.graphql\./,
    );
  });
});
