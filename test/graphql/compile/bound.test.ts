import { readFileSync } from 'node:fs';

import { afterAll, beforeAll, expect, it } from 'vitest';

import { boundOfSum } from '../../../src/graphql/compile/bound.js';
import type { Database } from '../../../src/neo4j/database.js';
import { freshDatabase } from '../../support/database.js';
import { model } from '../../support/contract.js';

let database: Database;

beforeAll(async () => {
  database = await freshDatabase();
});

afterAll(async () => {
  await database.close();
});

/** All lists of up to `length` comparators, order aside. */
function lists(length: number, comparators: readonly string[]): string[][] {
  if (length === 0) return [[]];
  const shorter = lists(length - 1, comparators);
  const longest = shorter.filter((list) => list.length === length - 1);
  return [...shorter, ...longest.flatMap((list) => comparators.map((comparator) => [...list, comparator]))];
}

it('of a sum is the same in aggregates and in funding by region', async () => {
  const file = readFileSync('cypher/fields/Query.fundingByRegion.cypher', 'utf8');
  const [, written] = /comparator: (CASE\n.*?\n {4}END),/s.exec(file) ?? [];
  expect(written, 'expected the file to make a comparator').toBeDefined();
  const all = lists(3, model.enums.get('Comparator') ?? []);
  expect(all.length).toBe(1 + 7 + 49 + 343);
  const rows = await database.read(
    `UNWIND $all AS comparators
     WITH comparators, {funds: [c IN comparators | {sizeComparator: c}]} AS sum
     RETURN comparators, ${boundOfSum('comparators')} AS rule, ${written ?? ''} AS file`,
    { all },
  );
  expect(rows).toHaveLength(all.length);
  expect(new Set(rows.map(({ rule }) => rule)).size).toBe(7);
  expect(rows.filter(({ rule, file: other }) => rule !== other)).toEqual([]);
});
