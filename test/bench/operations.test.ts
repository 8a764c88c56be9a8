import { readFileSync } from 'node:fs';

import { buildSchema, parse, validate } from 'graphql';
import { describe, expect, it } from 'vitest';

import { operations } from '../../bench/operations/all.mjs';
import { nameOperations } from '../../bench/operations/names.mjs';
import { neverSeen } from '../../bench/measure/never-seen.mjs';
import { subjectsOf } from '../../bench/graph/subjects.mjs';
import { createRandom } from '../../bench/graph/random.mjs';
import { readModel } from '../../src/graphql/model/read-model.js';
import { deriveSchema } from '../../src/graphql/schema/derive-schema.js';
import { regionTree } from '../../src/seed/regions/region-tree.js';

const sdl = readFileSync('schema.graphql', 'utf8');
const { schema } = deriveSchema(sdl, readModel(sdl));
const dataloader = buildSchema(readFileSync('bench/peers/dataloader.graphql', 'utf8'));
const subjects = subjectsOf({ seed: 42, regions: regionTree() });

describe('operations of the bench', () => {
  it.each(operations)('$name is an operation of our schema and of the one written by hand', ({ graphql }) => {
    expect(validate(schema, parse(graphql))).toEqual([]);
    expect(validate(dataloader, parse(graphql))).toEqual([]);
  });

  it.each(nameOperations)('$name is an operation of our schema', ({ graphql }) => {
    expect(validate(schema, parse(graphql))).toEqual([]);
  });

  it.each([...operations, ...nameOperations])(
    '$name asks about several subjects, with the variables it declares',
    (operation) => {
      const variables = operation.variables as (of: typeof subjects) => Record<string, unknown>[];
      const sets = variables(subjects);
      expect(new Set(sets.map((set) => JSON.stringify(set))).size).toBe(20);
      for (const [, name] of operation.graphql.matchAll(/\$(\w+):/g)) {
        for (const set of sets) expect(set).toHaveProperty(name ?? '');
      }
    },
  );
});

describe('neverSeen', () => {
  it.each([1, 4, 12, 24])('makes an operation of our schema with %i relationship fields', (fields) => {
    const random = createRandom(fields);
    for (let i = 0; i < 20; i++) {
      const { ours } = neverSeen(random, fields);
      expect(validate(schema, parse(ours))).toEqual([]);
      expect(ours.split('first: 3')).toHaveLength(fields + 1);
    }
  });
});
