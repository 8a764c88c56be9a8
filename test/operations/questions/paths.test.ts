import { describe, expect, it } from 'vitest';

import { questions, type Named } from './questions.js';

const { ask } = questions();

describe('questions on ways between things', () => {
  it('18: how Huawei is connected to the lack of funds', async () => {
    const { paths } = await ask<{
      paths: { length: number; nodes: Named[]; steps: { type: string; claims: unknown[] }[] }[];
    }>('paths-between-entities');
    expect(paths.length).toBeGreaterThan(0);
    for (const path of paths) {
      expect(path.nodes[0]?.id).toBe('company:huawei');
      expect(path.nodes.at(-1)?.id).toBe('problem:limited-funding');
      expect(path.steps).toHaveLength(path.length);
      // The region tree has no claims.
      for (const step of path.steps)
        if (step.type !== 'PART_OF') expect(step.claims.length).toBeGreaterThan(0);
    }
  });

  it('18: the same question without China and the metaverse', async () => {
    const { paths } = await ask<{ paths: { nodes: Named[] }[] }>('paths-avoiding', {
      from: 'company:huawei',
      to: 'problem:limited-funding',
    });
    const through = new Set(paths.flatMap(({ nodes }) => nodes.slice(1, -1).map(({ id }) => id)));
    expect(through).not.toContain('region:cn');
    expect(through).not.toContain('sector:metaverse');
    expect(through).toContain('region:110000');
  });

  it('36: how the talent base of Xiamen is tied to Tongzhou, but through China and the metaverse', async () => {
    const { paths } = await ask<{
      paths: { nodes: Named[]; steps: { type: string; claims: { evidence: { quote: string }[] }[] }[] }[];
    }>('paths-avoiding');
    expect(paths.map(({ nodes }) => nodes.map(({ id }) => id))).toEqual([
      ['park:xiamen-metaverse-talent-base', 'problem:talent-shortage', 'region:110000', 'region:110112'],
    ]);
    expect(paths[0]?.steps.map(({ type }) => type)).toEqual(['ADDRESSES', 'AFFECTS', 'PART_OF']);
    for (const { type, claims } of paths[0]?.steps ?? []) {
      if (type !== 'PART_OF') expect(claims[0]?.evidence[0]?.quote).toBeTruthy();
    }
  });
});
