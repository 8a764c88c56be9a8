import { afterAll, beforeAll, describe, expect, it } from 'vitest';

import { seededEngine, type SeededEngine } from '../../support/seeded-engine.js';

let atlas: SeededEngine;

beforeAll(async () => {
  atlas = await seededEngine();
});

afterAll(async () => {
  await atlas.database.close();
});

interface Group {
  readonly count: number;
  readonly size: {
    readonly unit: string;
    readonly sum: { readonly value: number; readonly comparator: string };
  }[];
  readonly duplicates: {
    readonly node: { id: string };
    readonly sameAs: { id: string };
    readonly claims: unknown[];
  }[];
}

async function funds(rule: string): Promise<Group> {
  const { fundsAggregate } = (await atlas.data(
    `query ($rule: Duplicates!) { fundsAggregate(duplicates: $rule) { nodes {
       count size { unit sum { value comparator } }
       duplicates { node { id } sameAs { id } claims { id } } } } }`,
    { rule },
  )) as { fundsAggregate: { nodes: Group[] } };
  return fundsAggregate.nodes[0] as Group;
}

const PAIRS = [
  ['fund:guangzhou-metaverse', 'fund:tianhe-metaverse-joint-investment'],
  ['fund:tongzhou-industry-guidance', 'fund:tongzhou-industry-mother'],
  ['fund:tongzhou-planned-metaverse', 'fund:tongzhou-metaverse-development'],
];

describe('an aggregate over what may be the same', () => {
  it('counts each, and says which may be counted twice, and why', async () => {
    const { count, size, duplicates } = await funds('COUNT');
    expect(count).toBe(8);
    // 50, 100, 1,000, 10, more than 200 and 200 in units of 10^8 yuan.
    expect(size).toEqual([{ unit: 'CNY', sum: { value: 1560e8, comparator: 'GT' } }]);
    expect(duplicates.map(({ node, sameAs }) => [node.id, sameAs.id])).toEqual(PAIRS);
    for (const { claims } of duplicates) expect(claims).toHaveLength(1);
  });

  it('leaves them out where it is asked to, and comes to what funding by region comes to', async () => {
    const { count, size, duplicates } = await funds('LEAVE_OUT');
    expect(count).toBe(5);
    expect(size).toEqual([{ unit: 'CNY', sum: { value: 1360e8, comparator: 'GT' } }]);
    expect(duplicates.map(({ node, sameAs }) => [node.id, sameAs.id])).toEqual(PAIRS);
    const { fundingByRegion } = (await atlas.data('{ fundingByRegion { amount } }')) as {
      fundingByRegion: { amount: number }[];
    };
    expect(fundingByRegion.reduce((sum, { amount }) => sum + amount, 0)).toBe(1360e8);
  });
});
