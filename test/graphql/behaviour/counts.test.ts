import { afterAll, beforeAll, describe, expect, it } from 'vitest';

import { encodeCursor } from '../../../src/graphql/operation/cursor.js';
import { seededEngine, type SeededEngine } from '../../support/seeded-engine.js';

let atlas: SeededEngine;

beforeAll(async () => {
  atlas = await seededEngine();
});

afterAll(async () => {
  await atlas.database.close();
});

/** The ids of a list, in its order. */
async function ids(list: string, args: string): Promise<string[]> {
  const { found } = (await atlas.data(
    `{ found: ${list}(first: 100, ${args}) { nodes { id } totalCount } }`,
  )) as {
    found: { nodes: { id: string }[]; totalCount: number };
  };
  expect(found.totalCount).toBe(found.nodes.length);
  return found.nodes.map(({ id }) => id);
}

async function message(query: string): Promise<string | undefined> {
  return (await atlas.ask(query)).errors?.[0]?.message;
}

/** Worked out from the SUPPORTS, INTENDS_TO_SETTLE_IN and AFFECTS of seed/gxi-2022-15/claims.yaml. */
describe('a filter on how many', () => {
  it.each([
    // The lack of talent: in the country, 北京, 上海, 深圳 and 广州. All others affect the country alone.
    ['problems', 'where: { regions: { count: { gt: 1 } } }', ['problem:talent-shortage']],
    ['regions', 'where: { funds: { count: { gte: 2 } } }', ['region:110112']],
    ['regions', 'where: { funds: { count: { gte: 1, lt: 2 } } }', ['region:440100', 'region:440106']],
    // 100亿元 and 1000亿元; the funds of 50亿元 and 10亿元 are not counted, nor is the planned one, of no size.
    [
      'regions',
      'where: { funds: { count: { eq: 2, where: { size: { amount: { gte: 10000000000 } } } } } }',
      ['region:110112'],
    ],
    [
      'regions',
      'where: { funds: { count: { eq: 4 }, edge: { modality: { eq: ACTUAL } } } }',
      ['region:110112'],
    ],
    // 超 200 亿元
    [
      'regions',
      'where: { funds: { count: { eq: 1 }, some: { size: { comparator: { eq: GT } } } } }',
      ['region:440106'],
    ],
    // Over several hops: two parts each.
    [
      'problems',
      'where: { id: { in: ["problem:weak-infrastructure", "problem:limited-funding"] }, descendants: { count: { eq: 2 } } }',
      ['problem:weak-infrastructure'],
    ],
  ])('%s(%s)', async (list, args, expected) => {
    expect(await ids(list, args)).toEqual(expected);
  });

  it('counts a node once that several relationships lead to', async () => {
    const where = 'where: { companies: { count: { eq: 4 } } }';
    expect(await ids('regions', where)).toEqual(['region:110112']);
    await atlas.database.run(
      `MATCH (company:Company {id: 'company:huawei'}), (region:Region {code: '110112'})
       CREATE (company)-[:LOCATED_IN {claimIds: [], basis: 'INFERRED', modality: 'ACTUAL'}]->(region)`,
    );
    expect(await ids('regions', where)).toEqual(['region:110112']);
    await atlas.database.run(
      "MATCH (:Company {id: 'company:huawei'})-[r:LOCATED_IN]->(:Region {code: '110112'}) DELETE r",
    );
  });

  it('is refused without a number, which would be all nodes whatever it says', async () => {
    const where = '{ funds: { count: { where: { kind: { eq: DIRECT } } } } }';
    expect(await message(`{ regions(where: ${where}) { totalCount } }`)).toBe(
      'where.funds.count: expected eq, lt, lte, gt or gte, but got none.',
    );
  });
});

describe('an order by how many', () => {
  const FUNDED = 'where: { funds: { count: { gt: 0 } } }';
  const ORDER = 'orderBy: [{ funds: { count: DESC } }]';
  const LIST = ['region:110112', 'region:440100', 'region:440106'];

  it('has the most first or last, and what is equal by id', async () => {
    expect(await ids('regions', `${FUNDED}, ${ORDER}`)).toEqual(LIST);
    expect(await ids('regions', `${FUNDED}, orderBy: [{ funds: { count: ASC } }]`)).toEqual([
      'region:440100',
      'region:440106',
      'region:110112',
    ]);
  });

  it('goes on after a cursor, and before one', async () => {
    const page = async (args: string): Promise<{ cursor: string; node: { id: string } }[]> => {
      const { regions } = await atlas.data(
        `{ regions(${args}, ${FUNDED}, ${ORDER}) { edges { cursor node { id } } } }`,
      );
      return (regions as { edges: { cursor: string; node: { id: string } }[] }).edges;
    };
    const all = await page('first: 100');
    expect(all.map(({ node }) => node.id)).toEqual(LIST);
    for (const [index, { cursor }] of all.entries()) {
      const after = await page(`first: 100, after: "${cursor}"`);
      expect(after.map(({ node }) => node.id)).toEqual(LIST.slice(index + 1));
      const before = await page(`last: 1, before: "${cursor}"`);
      expect(before.map(({ node }) => node.id)).toEqual(LIST.slice(Math.max(0, index - 1), index));
    }
  });

  it('counts once a row, though order, cursor and condition have the count', () => {
    const cursor = encodeCursor('funds.count-,id', [1, 'region:cn']);
    const query = `{ regions(${ORDER}, after: "${cursor}") { edges { cursor } } }`;
    const parsed = atlas.engine.parse(query);
    if ('errors' in parsed) throw new Error(query);
    const { statement = '' } = atlas.engine.explain({ document: parsed.document });
    expect(statement.match(/COUNT \{/g)).toHaveLength(1);
  });

  it.each([
    'orderBy: [{ code: ASC }]',
    'orderBy: [{ funds: { count: ASC } }]',
    'orderBy: [{ parks: { count: DESC } }]',
  ])('has cursors that a list of as many keys refuses: %s', async (other) => {
    const { regions } = await atlas.data(`{ regions(first: 1, ${ORDER}) { pageInfo { endCursor } } }`);
    const { endCursor } = (regions as { pageInfo: { endCursor: string } }).pageInfo;
    for (const asked of ['nodes { id }', 'totalCount']) {
      expect(await message(`{ regions(${other}, after: "${endCursor}") { ${asked} } }`)).toMatch(
        /^regions\(after:\): expected a cursor of the order ".*", but got one of "funds.count-,id"/,
      );
    }
  });
});
