import { afterAll, beforeAll, describe, expect, it } from 'vitest';

import { freshDatabase } from '../support/database.js';
import { engineOver, type SeededEngine } from '../support/seeded-engine.js';

let atlas: SeededEngine;

beforeAll(async () => {
  atlas = engineOver(await freshDatabase());
});

afterAll(async () => {
  await atlas.database.close();
});

/** The single error of an operation that the database must not see. */
async function refusal(query: string, variables?: Record<string, unknown>) {
  const before = atlas.database.statements;
  const { data, errors } = await atlas.ask(query, variables);
  expect(atlas.database.statements).toBe(before);
  expect(data).toBeUndefined();
  expect(errors).toHaveLength(1);
  const { message, extensions } = errors?.[0] ?? {};
  return { message, ...extensions } as { message?: string; code?: string };
}

const nested = (levels: number): string =>
  `{ problems { nodes ${'{ parent '.repeat(levels)}{ id }${' }'.repeat(levels)} } }`;

describe('limits, before the database', () => {
  it('counts the cost of pages within pages, with the variables', async () => {
    const query = `query ($n: Int) {
      regions(first: $n) { nodes { funds(first: $n) { nodes { regions(first: $n) { nodes { id } } } } } }
    }`;
    expect(await refusal(query, { n: 100 })).toEqual({
      message:
        "The operation's cost is 1010100, but at most 100000 is answered. Ask for smaller pages (`first`).",
      code: 'OPERATION_TOO_LARGE',
      limit: 'cost',
      found: 1_010_100,
      maximum: 100_000,
    });
    expect((await atlas.ask(query, { n: 10 })).errors).toBeUndefined();
  });

  it('counts depth, fragments spread out', async () => {
    expect(await refusal(nested(20))).toMatchObject({ limit: 'depth', maximum: 16 });
    const spread = `{ problems { nodes { ...A } } }
      fragment A on Problem { parent { parent { parent { parent { parent { parent { parent { ...B } } } } } } } }
      fragment B on Problem { parent { parent { parent { parent { parent { parent { parent { id } } } } } } } }`;
    expect(await refusal(spread)).toMatchObject({ limit: 'depth' });
  });

  it('counts aliases', async () => {
    const aliases = Array.from({ length: 61 }, (_, i) => `a${i}: region(id: "region:cn") { id }`).join(' ');
    expect(await refusal(`{ ${aliases} }`)).toMatchObject({ limit: 'aliases', found: 61, maximum: 60 });
  });

  it('counts subqueries, which are what planning costs', async () => {
    const roots = Array.from(
      { length: 21 },
      (_, i) =>
        `a${i}: regions(first: 1) { nodes { parks(first: 1) { nodes { companies(first: 1) { nodes { id } } } } } }`,
    );
    // Different literals of one shape share nothing here: each alias is a subquery of its own.
    const query = `{ ${roots.map((root, i) => root.replace('first: 1', `first: ${i + 1}`)).join(' ')} }`;
    expect(await refusal(query)).toMatchObject({ limit: 'subqueries', maximum: 60 });
  });

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
      '{ paths(from: "a", to: "b", maxLength: 7) { length } }',
      'paths(maxLength:): expected a whole number from 1 to 6, but got 7.',
    ],
    [
      '{ search(text: "a", first: 1000) { totalCount } }',
      'search(first:): expected a whole number from 0 to 100, but got 1000.',
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
      'where.funds: expected some, none or all beside edge, for Region.funds.',
    ],
  ])('%s', async (query, message) => {
    expect(await refusal(query)).toMatchObject({ message, code: 'BAD_USER_INPUT' });
  });

  it('says which variable is not of its type', async () => {
    const { message, code } = await refusal('query ($n: Int) { regions(first: $n) { nodes { id } } }', {
      n: 'ten',
    });
    expect(message).toContain('Variable "$n" got invalid value "ten"');
    expect(code).toBe('BAD_USER_INPUT');
  });
});
