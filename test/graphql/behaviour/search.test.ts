import { afterAll, beforeAll, describe, expect, it } from 'vitest';

import { seededEngine, type SeededEngine } from '../../support/seeded-engine.js';

interface Found {
  readonly totalCount: number;
  readonly pageInfo: { readonly hasNextPage: boolean; readonly hasPreviousPage: boolean };
  readonly edges: readonly { readonly cursor: string; readonly node: { readonly id: string } }[];
}

let atlas: SeededEngine;

beforeAll(async () => {
  atlas = await seededEngine();
});

afterAll(async () => {
  await atlas.database.close();
});

async function search(text: string, first = 100, after?: string): Promise<Found> {
  const query = `query ($text: String!, $first: Int!, $after: String) {
    search(text: $text, first: $first, after: $after) {
      totalCount pageInfo { hasNextPage hasPreviousPage } edges { cursor node { id } }
    }
  }`;
  return (await atlas.data(query, { text, first, after }))['search'] as Found;
}

const ids = ({ edges }: Found): string[] => edges.map(({ node }) => node.id);

describe('a search', () => {
  it.each(['', '   ', '\u3000', '+', '"', '\\', 'a AND', '(', '*', '~', '通州 AND NOT OR', '/x/', ':'])(
    'for what Lucene would read as its own, "%s", is an answer',
    async (text) => {
      const { totalCount } = await search(text);
      if (text.trim() === '') expect(totalCount).toBe(0);
    },
  );

  it.each(['\u3000', '\t', '\n', '  \r\n '])(
    'for two words takes %j between them for a blank',
    async (blank) => {
      const apart = await search('基金 通州');
      expect(apart.totalCount).toBeGreaterThan(0);
      expect(ids(await search(`基金${blank}通州`))).toEqual(ids(apart));
    },
  );

  it('gives the whole name first, and what only a sentence has after it', async () => {
    expect(ids(await search('通州区'))[0]).toBe('region:110112');
  });

  it('goes on after a cursor, page by page, to all that it found', async () => {
    const all = await search('元宇宙');
    expect(all.totalCount).toBeGreaterThan(30);
    const pages: Found[] = [];
    for (let after: string | undefined, more = true; more;) {
      const page = await search('元宇宙', 30, after);
      pages.push(page);
      more = page.pageInfo.hasNextPage;
      after = page.edges.at(-1)?.cursor;
    }
    expect(pages.flatMap(ids).slice(0, 100)).toEqual(ids(all));
    expect(new Set(pages.flatMap(ids)).size).toBe(all.totalCount);
    expect(pages.map(({ pageInfo }) => pageInfo.hasPreviousPage)).toEqual(pages.map((_, i) => i > 0));
  });

  it('gives its nodes without their edges too, in the same order', async () => {
    const { search: found } = await atlas.data(
      '{ search(text: "通州", first: 100) { nodes { __typename id } edges { node { __typename id } } } }',
    );
    const { nodes, edges } = found as { nodes: { __typename: string }[]; edges: { node: unknown }[] };
    expect(nodes).toEqual(edges.map(({ node }) => node));
    // A claim is found by its sentence.
    expect(new Set(nodes.map(({ __typename }) => __typename))).toContain('Claim');
    expect(nodes[0]).toEqual({ __typename: 'Region', id: 'region:110112' });
  });

  it('has nothing after what it does not find', async () => {
    const { edges, pageInfo } = await search('元宇宙', 10, 'company:no-such');
    expect([edges, pageInfo.hasNextPage]).toEqual([[], false]);
  });
});
