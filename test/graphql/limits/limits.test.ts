import { getIntrospectionQuery } from 'graphql';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';

import { freshDatabase } from '../../support/database.js';
import { engineOver, type SeededEngine, validDocument } from '../../support/seeded-engine.js';

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

/** Whether an operation of the same form is within the limits. */
function expectAllowed(query: string, variables?: Record<string, unknown>): void {
  expect(() =>
    atlas.engine.explain({ document: validDocument(atlas.engine, query), variables }),
  ).not.toThrow();
}

const nested = (levels: number): string =>
  `{ problems { nodes ${'{ parent '.repeat(levels)}{ id }${' }'.repeat(levels)} } }`;

describe('limits, before the database', () => {
  it('counts the cost of pages within pages, with the variables', async () => {
    const query = `query ($n: Int) {
      regions(first: $n) { nodes { funds(first: $n) { nodes { regions(first: $n) { nodes { id } } } } } }
    }`;
    // A value each: an id and its node at the bottom, a node and its connection above.
    expect(await refusal(query, { n: 100 })).toEqual({
      message:
        "The operation's cost is 2020202, but may be at most 1000000. Ask for smaller pages (`first`).",
      code: 'OPERATION_TOO_LARGE',
      limit: 'cost',
      found: 2 * 100 ** 3 + 2 * 100 ** 2 + 2 * 100 + 2,
      maximum: 1_000_000,
    });
    expectAllowed(query, { n: 10 });
  });

  it.each([
    [
      'of a search',
      `{ search(text: "a", first: 100) { edges { node { ... on Entity {
        claims(first: 90) { nodes { subject { claims(first: 90) { nodes { id } } } } } } } } } }`,
    ],
    [
      'of groups',
      `{ companiesAggregate(groupBy: regions, first: 100) { entity {
        claims(first: 90) { nodes { subject { claims(first: 90) { nodes { id } } } } } } } }`,
    ],
    [
      'of paths',
      `{ paths(from: "a", to: "b", first: 100) { nodes {
        claims(first: 90) { nodes { subject { claims(first: 90) { nodes { id } } } } } } } }`,
    ],
  ])('counts the cost %s by their size', async (_, query) => {
    expect(await refusal(query)).toMatchObject({ limit: 'cost' });
    expectAllowed(query.replaceAll('first: 90', 'first: 5'));
  });

  it('counts the cost of each alias, though the statement reads what they share once', async () => {
    const aliases = (count: number) =>
      Array.from({ length: count }, (_, i) => `a${i}: regions(first: 100) { ...R }`).join(' ');
    const shared = `fragment R on RegionConnection { nodes { funds(first: 100) { nodes { id name } } } }`;
    expectAllowed(`{ ${aliases(30)} } ${shared}`);
    expect(await refusal(`{ ${aliases(40)} } ${shared}`)).toMatchObject({ limit: 'cost' });
  });

  it('counts depth, fragments spread out', async () => {
    expect(await refusal(nested(20))).toMatchObject({ limit: 'depth', found: 23, maximum: 16 });
    const spread = `{ problems { nodes { ...A } } }
      fragment A on Problem { parent { parent { parent { parent { parent { parent { parent { ...B } } } } } } } }
      fragment B on Problem { parent { parent { parent { parent { parent { parent { parent { id } } } } } } } }`;
    expect(await refusal(spread)).toMatchObject({ limit: 'depth' });
  });

  it('counts fields, fragments spread out, in no more time than their text takes', async () => {
    const levels = Array.from(
      { length: 12 },
      (_, i) => `fragment F${i} on Problem { ...G${i} ...F${i + 1} }
        fragment G${i} on Problem { id name ...F${i + 1} }`,
    );
    const query = `{ problems { nodes { ...F0 } } } ${levels.join(' ')} fragment F12 on Problem { id }`;
    expect(await refusal(query)).toMatchObject({ limit: 'fields', maximum: 1_000 });
  });

  it('counts aliases, fragments spread out', async () => {
    const aliases = Array.from({ length: 61 }, (_, i) => `a${i}: region(id: "region:cn") { id }`).join(' ');
    expect(await refusal(`{ ${aliases} }`)).toMatchObject({ limit: 'aliases', found: 61, maximum: 60 });
    const spread = Array.from({ length: 16 }, (_, i) => `a${i}: region(id: "region:cn") { ...R }`).join(' ');
    expect(await refusal(`{ ${spread} } fragment R on Region { a: id b: id c: id }`)).toMatchObject({
      limit: 'aliases',
      found: 64,
    });
  });

  it('answers introspection, but no aliases in it', async () => {
    expect((await atlas.ask(getIntrospectionQuery({ inputValueDeprecation: true }))).errors).toBeUndefined();
    expect(await refusal('{ __schema { types { a: fields { name } b: fields { name } } } }')).toMatchObject({
      limit: 'introspectionAliases',
      found: 2,
      maximum: 0,
    });
    expect(await refusal('{ t: __type(name: "Region") { name } }')).toMatchObject({
      limit: 'introspectionAliases',
    });
  });

  it('counts the values in arguments, of literals and variables alike', async () => {
    const either = (count: number) =>
      Array.from({ length: count }, (_, i) => ({ code: { startsWith: `1${i}` }, id: { contains: `x${i}` } }));
    const query = 'query ($w: RegionWhere) { regions(where: $w, first: 1) { nodes { id } } }';
    expect(await refusal(query, { w: { or: either(51) } })).toMatchObject({
      limit: 'conditions',
      found: 102,
      maximum: 100,
    });
    expectAllowed(query, { w: { or: either(20) } });
    const literal = JSON.stringify(either(51)).replaceAll(/"(\w+)":/g, '$1:');
    expect(await refusal(`{ regions(where: { or: ${literal} }) { totalCount } }`)).toMatchObject({
      limit: 'conditions',
      found: 102,
    });
    // One variable, many fields: each is a part of the statement.
    const fields = Array.from(
      { length: 6 },
      (_, i) => `a${i}: regions(where: $w, first: ${i}) { totalCount }`,
    );
    expect(
      await refusal(`query ($w: RegionWhere) { ${fields.join(' ')} }`, { w: { or: either(10) } }),
    ).toMatchObject({ limit: 'conditions', found: 126 });
  });

  it('takes many plain values for one', () => {
    const codes = Array.from({ length: 1_000 }, (_, i) => `1${i}`);
    const query = 'query ($c: [String!]) { regions(where: { code: { in: $c } }) { totalCount } }';
    expectAllowed(query, { c: codes });
  });

  it('counts how deep an argument is, before it is read', async () => {
    let where: object = { code: { eq: '1' } };
    for (let i = 0; i < 30_000; i++) where = { not: where };
    const query = 'query ($w: RegionWhere) { regions(where: $w) { totalCount } }';
    expect(await refusal(query, { w: where })).toMatchObject({ limit: 'nesting', maximum: 10 });
    const literal = `${'{ not: '.repeat(10)}{ code: { eq: "1" } }${' }'.repeat(10)}`;
    expect(await refusal(`{ regions(where: ${literal}) { totalCount } }`)).toMatchObject({
      limit: 'nesting',
    });
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
