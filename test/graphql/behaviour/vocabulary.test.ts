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
  /** The predicates that lead to entities, in the order in which statements list them. */
  const between = (isSuch: (object: readonly string[], name: string) => boolean): string[] =>
    Object.entries(vocabulary.predicates)
      .flatMap(([name, { object }]) => (object && isSuch(object, name) ? [name] : []))
      .sort();

  it.each(['Query.paths', 'Query.neighbourhood'])('%s walks all relationships between entities', (name) => {
    const file = readFileSync(`cypher/fields/${name}.cypher`, 'utf8');
    const lists = [...file.matchAll(/-\[\w*:((?:[A-Z_]+\|){9,}[A-Z_]+)[^\]]*\]-/g)];
    expect(lists.length).toBeGreaterThan(0);
    for (const [, list] of lists) expect(list?.split('|')).toEqual(between(() => true));
  });

  it.each(['subjects-of', 'holders-of-subjects'])('%s walks all relationships to subjects', (name) => {
    const file = readFileSync(`cypher/analytics/alike/${name}.cypher`, 'utf8');
    const [, list] = /-\[tie:((?:[A-Z_]+\|){9,}[A-Z_]+)\]-/.exec(file) ?? [];
    const subjects = ['Technology', 'Infrastructure', 'Sector', 'Problem'];
    // What only tells one of them from another, or comes from advice, is not said of an entity.
    const among = ['BROADER', 'CAUSED_BY', 'PART_OF', 'RECOMMENDED_AGAINST'];
    const toSubjects = between(
      (object, predicate) => object.some((type) => subjects.includes(type)) && !among.includes(predicate),
    );
    expect(list?.split('|')).toEqual(toSubjects);
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
