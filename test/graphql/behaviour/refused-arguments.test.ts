import { afterAll, beforeAll, describe, expect, it } from 'vitest';

import { freshDatabase } from '../../support/database.js';
import { engineOver, type SeededEngine } from '../../support/seeded-engine.js';
import { expectAllowed, refusal } from '../limits/refusal.js';

let atlas: SeededEngine;

beforeAll(async () => {
  atlas = engineOver(await freshDatabase());
});

afterAll(async () => {
  await atlas.database.close();
});

describe('an argument that cannot be answered is refused, before the database', () => {
  it.each([
    [
      '{ regions(first: 101) { nodes { id } } }',
      'regions(first:): expected a number from 0 to 100, but got 101.',
    ],
    [
      '{ regions(last: -1) { nodes { id } } }',
      'regions(last:): expected a number from 0 to 100, but got -1.',
    ],
    [
      '{ regions(first: 1, last: 1) { nodes { id } } }',
      'regions(first:, last:): expected one of the two, but got both.',
    ],
    [
      '{ paths(from: "park:a", to: "park:b", maxLength: 7) { length } }',
      'paths(maxLength:): expected a whole number from 1 to 6, but got 7.',
    ],
    [
      '{ search(text: "a", first: 1000) { totalCount } }',
      'search(first:): expected a whole number from 0 to 100, but got 1000.',
    ],
    [
      `{ search(text: "${'通州 '.repeat(100)}") { totalCount } }`,
      'search(text:): expected a text of 0 to 200 characters, but got one of 300.',
    ],
    [
      '{ document(id: "d") { claims(at: -1) { totalCount } } }',
      'claims(at:): expected a whole number from 0 to 2147483647, but got -1.',
    ],
    ['{ region { id } }', 'region(…): expected exactly one of id, code, but got none.'],
    [
      '{ region(id: "region:cn", code: "110112") { id } }',
      'region(…): expected exactly one of id, code, but got id and code.',
    ],
    [
      '{ regions(after: "nonsense") { nodes { id } } }',
      'regions(after:): expected a cursor from an earlier page, but got "nonsense".',
    ],
    [
      '{ regions(before: "nonsense") { totalCount } }',
      'regions(before:): expected a cursor from an earlier page, but got "nonsense".',
    ],
    [
      // The cursor ["id","region:cn"] in a list that is ordered by name.
      '{ regions(after: "WyJpZCIsInJlZ2lvbjpjbiJd", orderBy: [{ name: ASC }]) { nodes { id } } }',
      'regions(after:): expected a cursor from an earlier page, but got "WyJpZCIsInJlZ2lvbjpjbiJd".',
    ],
    [
      '{ policies(where: { issuedOn: { gte: "2022-13" } }) { nodes { id } } }',
      expect.stringContaining('where.issuedOn.gte: ') as string,
    ],
    [
      '{ regions(where: { funds: { edge: { basis: { eq: STATED } } } }) { nodes { id } } }',
      'where.funds: expected some, none, all or count beside edge, for Region.funds.',
    ],
  ])('%s', async (query, message) => {
    expect(await refusal(atlas, query)).toMatchObject({ message, code: 'BAD_USER_INPUT' });
  });

  it.each([
    '{ regions(first: 100) { nodes { id } } }',
    '{ regions(last: 0) { nodes { id } } }',
    '{ paths(from: "park:a", to: "park:b", maxLength: 6) { length } }',
    '{ paths(from: "park:a", to: "park:b", maxLength: 1) { length } }',
    '{ search(text: "a", first: 100) { totalCount } }',
    '{ search(text: "", first: 0) { totalCount } }',
    `{ search(text: "${'通'.repeat(200)}") { totalCount } }`,
  ])('is taken up to its limits: %s', (query) => {
    expectAllowed(atlas, query);
  });

  it('says which variable is not of its type', async () => {
    const { message, code } = await refusal(
      atlas,
      'query ($n: Int) { regions(first: $n) { nodes { id } } }',
      {
        n: 'ten',
      },
    );
    expect(message).toContain('Variable "$n" got invalid value "ten"');
    expect(code).toBe('BAD_USER_INPUT');
  });
});
