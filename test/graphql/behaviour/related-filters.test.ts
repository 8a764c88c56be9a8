import { afterAll, beforeAll, describe, expect, it } from 'vitest';

import { seededEngine, type SeededEngine } from '../../support/seeded-engine.js';

let atlas: SeededEngine;

beforeAll(async () => {
  atlas = await seededEngine();
});

afterAll(async () => {
  await atlas.database.close();
});

async function regions(where: string): Promise<string[]> {
  const data = await atlas.data(`{ regions(first: 100, where: ${where}) { nodes { id } } }`);
  return (data['regions'] as { nodes: { id: string }[] }).nodes.map(({ id }) => id);
}

/** 资金投入有限 affects the country, but not 北京 and 广州: see exceptions.test.ts. */
const funding = (level: string, filter: string): string =>
  `{ ${level}, problems: { ${filter}, some: { id: { eq: "problem:limited-funding" } } } }`;

const PROVINCE = 'level: { eq: PROVINCE }';
const SOME = 'code: { in: ["440000", "440100", "440106", "450000"] }';

describe('a filter along the tree', () => {
  it('finds what is said of the larger region, but for what an exception keeps away', async () => {
    const all = await regions(`{ ${PROVINCE} }`);
    const affected = await regions(funding(PROVINCE, 'hereOrAbove: true'));
    expect(all.filter((id) => !affected.includes(id))).toEqual(['region:110000']);
    expect(await regions(funding(PROVINCE, 'hereOrAbove: true, exceptions: IGNORE'))).toEqual(all);
    expect(await regions(funding(PROVINCE, 'hereOrAbove: false'))).toEqual([]);
  });

  it('keeps what is excepted from what is part of it too, and shows it', async () => {
    expect(await regions(funding(SOME, 'hereOrAbove: true'))).toEqual(['region:440000', 'region:450000']);
    expect(await regions(funding(SOME, 'hereOrAbove: true, exceptions: ONLY'))).toEqual([
      'region:440100',
      'region:440106',
    ]);
  });

  it('agrees with the list of the same arguments', async () => {
    // The brief has eleven problems of the country; 广州 is excepted from two. That of talent is said of 广州 too.
    expect(
      await regions('{ code: { eq: "440100" }, problems: { hereOrAbove: true, count: { eq: 9 } } }'),
    ).toEqual(['region:440100']);
    const { region } = await atlas.data(
      '{ region(code: "440100") { problems(hereOrAbove: true) { totalCount } } }',
    );
    expect(region).toEqual({ problems: { totalCount: 9 } });
  });

  it('goes down, and both ways', async () => {
    // The funds of 通州, 广州 and 天河 are those of 北京 and 广东.
    const funded = ['region:110000', 'region:440000'];
    expect(await regions(`{ ${PROVINCE}, funds: { rollUp: true, count: { gte: 1 } } }`)).toEqual(funded);
    expect(await regions(`{ ${PROVINCE}, funds: { rollUp: true, hereOrAbove: true, some: {} } }`)).toEqual(
      funded,
    );
    // 440106 has its own fund and that of 广州 above it.
    const both = 'funds: { rollUp: true, hereOrAbove: true, count: { eq: 2 } }';
    expect(await regions(`{ code: { in: ["440100", "440106", "110112"] }, ${both} }`)).toEqual([
      'region:440100',
      'region:440106',
    ]);
  });

  it.each(['hereOrAbove: true', 'exceptions: ONLY'])('asks for nothing by itself: %s', async (alone) => {
    const { errors } = await atlas.ask(`{ regions(where: { problems: { ${alone} } }) { totalCount } }`);
    expect(errors?.[0]?.message).toBe(
      `where.problems: expected some, none, all or count beside ${alone.split(':')[0] ?? ''}, for Region.problems.`,
    );
  });
});

describe('a filter on what a file lists', () => {
  it('finds documents by the claims read from them, not by those about them', async () => {
    const documents = async (args: string): Promise<string[]> => {
      const data = await atlas.data(`{ documents(first: 100, ${args}) { nodes { id } } }`);
      return (data['documents'] as { nodes: { id: string }[] }).nodes.map(({ id }) => id);
    };
    const all = await documents('after: null');
    const read = ['document:gxi-2022-15'];
    expect(await documents('where: { claims: { some: { predicate: { eq: "size" } } } }')).toEqual(read);
    expect(await documents('where: { claims: { count: { gt: 100 } } }')).toEqual(read);
    // The others are only cited: claims are about them, and none is read from them.
    const cited = all.filter((id) => !read.includes(id));
    expect(cited.length).toBeGreaterThan(0);
    expect(await documents('where: { claims: { none: {} } }')).toEqual(cited);
    expect(await documents('where: { claims: { all: { predicate: { eq: "size" } } } }')).toEqual(cited);
    expect(await documents('orderBy: [{ claims: { count: DESC } }]')).toEqual([...read, ...cited]);
  });
});
