import { readFileSync } from 'node:fs';

import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';

import { readModel } from '../../../src/graphql/model/read-model.js';

const model = readModel(readFileSync('schema.graphql', 'utf8'));

interface Vocabulary {
  entityTypes: Record<string, unknown>;
  predicates: Record<string, { value?: string; codes?: string[]; enum?: boolean; object?: string[] }>;
}
const vocabulary = parse(readFileSync('seed/vocabulary.yaml', 'utf8')) as Vocabulary;

/** `schema.graphql` and `seed/vocabulary.yaml` are written apart, and no room of src/ knows both. */
describe('the API and the vocabulary', () => {
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
