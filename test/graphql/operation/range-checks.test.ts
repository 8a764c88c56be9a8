import { afterAll, beforeAll, expect, it } from 'vitest';

import { freshDatabase } from '../../support/database.js';
import { engineOver, type SeededEngine } from '../../support/seeded-engine.js';

let atlas: SeededEngine;

beforeAll(async () => {
  atlas = engineOver(await freshDatabase());
});

afterAll(async () => {
  await atlas.database.close();
});

it.each([
  [
    'a page',
    '{\n  a: regions(first: 5) { totalCount }\n  b: regions(first: 1000) { totalCount }\n}',
    { message: 'b: regions(first:): expected a number from 0 to 100, but got 1000.', path: ['b'] },
  ],
  [
    'a number of a computed field',
    '{\n  a: paths(from: "x", to: "y", maxLength: 2) { length }\n  b: paths(from: "x", to: "y", maxLength: 7) { length }\n}',
    { message: 'b: paths(maxLength:): expected a whole number from 1 to 6, but got 7.', path: ['b'] },
  ],
  [
    'a page of groups',
    '{\n  a: __typename\n  b: companiesAggregate(groupBy: regions, first: 1000) { count }\n}',
    { message: 'b: companiesAggregate(first:): expected a number from 0 to 100, but got 1000.', path: ['b'] },
  ],
  [
    'a cursor',
    '{\n  a: __typename\n  b: regions(after: "x") { totalCount }\n}',
    { message: 'b: regions(after:): expected a cursor from an earlier page, but got "x".', path: ['b'] },
  ],
  [
    'two ends of a page',
    '{\n  a: __typename\n  b: regions(first: 1, last: 1) { totalCount }\n}',
    { message: 'b: regions(first:, last:): expected one of the two, but got both.', path: ['b'] },
  ],
  [
    'a page within a page, without an alias',
    'query {\n  regions(first: 1) { nodes { ...F } }\n  }\n  fragment F on Region { few: funds(first: -1) { totalCount } }',
    {
      message: 'few: funds(first:): expected a number from 0 to 100, but got -1.',
      path: ['regions', 'nodes', 'few'],
      locations: [{ line: 4, column: 26 }],
    },
  ],
])('says of %s which field it is, under which alias, and where', async (_, query, error) => {
  const { errors } = await atlas.ask(query);
  expect(errors?.map((one) => one.toJSON())).toMatchObject([
    { locations: [{ line: 3, column: 3 }], ...error, extensions: { code: 'BAD_USER_INPUT' } },
  ]);
});
