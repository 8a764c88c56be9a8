import { afterAll, beforeAll, describe, expect, it } from 'vitest';

import { seededEngine, validDocument, type SeededEngine } from '../../support/seeded-engine.js';

interface Page {
  nodes: { id: string }[];
  edges: { cursor: string; node: { id: string } }[];
  pageInfo: {
    hasNextPage: boolean;
    hasPreviousPage: boolean;
    startCursor: string | null;
    endCursor: string | null;
  };
  totalCount: number;
}

let atlas: SeededEngine;

beforeAll(async () => {
  atlas = await seededEngine();
});

afterAll(async () => {
  await atlas.database.close();
});

const PAGE =
  'edges { cursor node { id } } pageInfo { hasNextPage hasPreviousPage startCursor endCursor } totalCount';

async function all(order: string): Promise<string[]> {
  const { measures } = await atlas.data(`{ measures(first: 100${order}) { nodes { id } } }`);
  return (measures as Page).nodes.map((node) => node.id);
}

/** https://relay.dev/graphql/connections.htm */
describe('connections', () => {
  it.each([
    '',
    ', orderBy: [{ cap: DESC }]',
    ', orderBy: [{ cap: ASC }]',
    ', orderBy: [{ instrument: DESC }, { rate: ASC }]',
  ])('pages through a list forwards and backwards, each entry once%s', async (order) => {
    const whole = await all(order);
    expect(new Set(whole).size).toBe(whole.length);
    const forwards: string[] = [];
    let after: string | null = null;
    do {
      const query = `query ($after: String) { measures(first: 4, after: $after${order}) { ${PAGE} } }`;
      const page = (await atlas.data(query, { after }))['measures'] as Page;
      expect(page.pageInfo.hasPreviousPage).toBe(after !== null);
      expect(page.pageInfo.startCursor).toBe(page.edges[0]?.cursor);
      forwards.push(...page.edges.map((edge) => edge.node.id));
      after = page.pageInfo.hasNextPage ? page.pageInfo.endCursor : null;
    } while (after !== null);
    expect(forwards).toEqual(whole);

    const backwards: string[] = [];
    let before: string | null = null;
    do {
      const query = `query ($before: String) { measures(last: 4, before: $before${order}) { ${PAGE} } }`;
      const page = (await atlas.data(query, { before }))['measures'] as Page;
      expect(page.pageInfo.hasNextPage).toBe(before !== null);
      backwards.unshift(...page.edges.map((edge) => edge.node.id));
      before = page.pageInfo.hasPreviousPage ? page.pageInfo.startCursor : null;
    } while (before !== null);
    expect(backwards).toEqual(whole);
  });

  it('keeps its place when entries come before it', async () => {
    const first = (await atlas.data(`{ funds(first: 3) { ${PAGE} } }`))['funds'] as Page;
    const query = 'query ($after: String) { funds(first: 3, after: $after) { nodes { id } } }';
    const after = first.pageInfo.endCursor;
    const expected = await atlas.data(query, { after });
    await atlas.database.run(
      "CREATE (:Entity:Fund {id: 'fund:a-new-first-one', name: '新', nameEn: 'New', names: []})",
    );
    expect(await atlas.data(query, { after })).toEqual(expected);
    await atlas.database.run("MATCH (n:Fund {id: 'fund:a-new-first-one'}) DELETE n");
  });

  it('counts only when asked, and lists only when asked', () => {
    const statement = (query: string): string =>
      atlas.engine.explain({ document: validDocument(atlas.engine, query) }).statement ?? '';
    expect(statement('{ funds { nodes { id } } }')).not.toMatch(/count\(/);
    expect(statement('{ funds { totalCount } }')).not.toMatch(/collect\(/);
    expect(statement('{ funds(where: { size: { amount: { gt: 1 } } }) { totalCount } }')).not.toMatch(
      /collect\(/,
    );
  });

  it('gives nothing but the count for a page of none', async () => {
    const { funds } = await atlas.data(`{ funds(first: 0) { ${PAGE} } }`);
    expect(funds).toEqual({
      edges: [],
      pageInfo: { hasNextPage: true, hasPreviousPage: false, startCursor: null, endCursor: null },
      totalCount: (await all('')).length > 0 ? 8 : 0,
    });
  });

  it('counts a node once that several relationships lead to', async () => {
    await atlas.database.run(
      `MATCH (company:Company {id: 'company:huawei'}), (region:Region {code: '110112'})
       CREATE (company)-[:LOCATED_IN {claimIds: [], basis: 'INFERRED', modality: 'ACTUAL'}]->(region)`,
    );
    const { region } = await atlas.data(
      `{ region(code: "110112") { companies(where: { id: { eq: "company:huawei" } }) {
           totalCount edges { types basis modality node { id } } } } }`,
    );
    expect(region).toEqual({
      companies: {
        totalCount: 1,
        edges: [
          {
            types: ['INTENDS_TO_SETTLE_IN', 'LOCATED_IN'],
            basis: 'INFERRED',
            modality: 'ACTUAL',
            node: { id: 'company:huawei' },
          },
        ],
      },
    });
    await atlas.database.run(
      "MATCH (:Company {id: 'company:huawei'})-[r:LOCATED_IN]->(:Region {code: '110112'}) DELETE r",
    );
  });

  it('marks what is rolled up from the regions below, and by which', async () => {
    const { region } = await atlas.data(
      `{ region(code: "110000") {
           own: funds { totalCount }
           rolledUp: funds(rollUp: true, first: 1) { totalCount edges { derived via { id } claims { id } } } } }`,
    );
    expect(region).toMatchObject({
      own: { totalCount: 0 },
      rolledUp: { totalCount: 5, edges: [{ derived: true, via: [{ id: 'region:110112' }] }] },
    });
  });
});
