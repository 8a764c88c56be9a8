import { afterAll, beforeAll, describe, expect, it } from 'vitest';

import { freshDatabase } from '../../support/database.js';
import { engineOver, type SeededEngine } from '../../support/seeded-engine.js';
import { refusal } from './refusal.js';

let atlas: SeededEngine;

beforeAll(async () => {
  atlas = engineOver(await freshDatabase());
});

afterAll(async () => {
  await atlas.database.close();
});

describe('limits, before the database', () => {
  it('counts subqueries, which are what planning costs', async () => {
    const roots = Array.from(
      { length: 21 },
      (_, i) =>
        `a${i}: regions(first: 1) { nodes { parks(first: 1) { nodes { companies(first: 1) { nodes { id } } } } } }`,
    );
    // Different literals of one shape share nothing here: each alias is a subquery of its own.
    const query = `{ ${roots.map((root, i) => root.replace('first: 1', `first: ${i + 1}`)).join(' ')} }`;
    expect(await refusal(atlas, query)).toMatchObject({ limit: 'subqueries', maximum: 60 });
  });
});
