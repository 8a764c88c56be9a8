import { describe, expect, it } from 'vitest';

import { questions, type Connection, type Named } from './questions.js';

const { ask } = questions();

interface Measure {
  measure: Named;
  outcome: string;
  amount: { amount: number; comparator: string } | null;
  gaps: { kind: string }[];
  claims: { evidence: { quote: string }[] }[];
}

interface RegionEligibility {
  region: Named;
  atMost: { amount: number; comparator: string } | null;
  atLeast: unknown;
  measures: Measure[];
}

function applying({
  measures,
}: RegionEligibility): (readonly [string, number | undefined, string | undefined])[] {
  return measures
    .filter(({ outcome }) => outcome === 'APPLIES')
    .map(({ measure, amount }) => [measure.id, amount?.amount, amount?.comparator] as const);
}

const IN_HUANGPU = [
  ['measure:huangpu-recognition', 2_000_000, 'LTE'],
  ['measure:huangpu-standard', 1_000_000, 'LTE'],
  ['measure:huangpu-rent', 600_000, 'EQ'],
];

describe('questions that compare, rank and reckon', () => {
  it('10: what a company in Huangpu could claim at most, and by which sentences', async () => {
    const { eligibility } = await ask<{ eligibility: RegionEligibility[] }>('eligibility-in-region');
    expect(eligibility.map(({ region }) => region.name)).toEqual(['黄埔区']);
    const [huangpu] = eligibility as [RegionEligibility];
    expect(huangpu.atMost).toMatchObject({ amount: 3_600_000, comparator: 'LTE' });
    expect(huangpu.atLeast).toBeNull();
    expect(applying(huangpu)).toEqual(IN_HUANGPU);
    const rent = huangpu.measures.find(({ measure }) => measure.id === 'measure:huangpu-rent');
    expect(rent?.gaps.map(({ kind }) => kind)).toContain('CAP');
    const quotes = rent?.claims.flatMap(({ evidence }) => evidence.map(({ quote }) => quote)) ?? [];
    expect(quotes.join('').replaceAll(/\s/g, '')).toContain('50%');
  });

  it('34: and in Qiantang and Tongzhou beside it', async () => {
    const { eligibility } = await ask<{ eligibility: RegionEligibility[] }>('eligibility-across-regions');
    expect(eligibility.map((row) => [row.region.name, applying(row)])).toEqual([
      ['黄埔区', IN_HUANGPU],
      ['钱塘区', []],
      ['通州区', []],
    ]);
    for (const { measures, atMost } of eligibility.slice(1)) {
      expect(atMost).toBeNull();
      expect(new Set(measures.map(({ outcome }) => outcome))).toEqual(new Set(['CANNOT_BE_TOLD']));
      for (const { claims } of measures) expect(claims[0]?.evidence[0]?.quote).toBeTruthy();
    }
    expect(eligibility[1]?.measures).toHaveLength(5);
  });

  it('20: which regions are alike in the instruments of their policies', async () => {
    const { alike } = await ask<{
      alike: {
        totalCount: number;
        nodes: { node: Named; score: number; shared: { instrument: string; count: number }[] }[];
      };
    }>('alike-entities');
    const found = alike.nodes.map(({ node, shared }) => [
      node.name,
      shared.map(({ instrument }) => instrument),
    ]);
    // Tongzhou's policy plans a fund and demonstrations.
    expect(Object.fromEntries(found)).toEqual({
      山东省: ['DEMONSTRATION'],
      黄埔区: ['DEMONSTRATION', 'FUND_SUPPORT'],
      钱塘区: ['FUND_SUPPORT'],
    });
    // Shandong's has nothing else, so that it is the most alike: one of two in common, and both as rare.
    expect(alike.nodes[0]).toMatchObject({ node: { name: '山东省' }, score: 0.5 });
  });

  it('28: those that a region could learn from, the most alike first', async () => {
    const { lessons } = await ask<{
      lessons: { nodes: { problem: Named; from: { region: Named; likeness: number }[] }[] };
    }>('lessons-for-region', { region: 'region:520000' });
    const answered = lessons.nodes.filter(({ from }) => from.length > 0);
    expect(answered.length).toBeGreaterThan(0);
    for (const { from } of answered) {
      const scores = from.map(({ likeness }) => likeness);
      expect(scores).toEqual(scores.toSorted((a, b) => b - a));
    }
    const best = lessons.nodes.map(({ from }) => from[0]?.likeness ?? -1);
    expect(best).toEqual(best.toSorted((a, b) => b - a));
    expect(best[0]).toBeGreaterThan(0);
  });

  it('35: which links of the VR value chain Shandong names, and which fields', async () => {
    const { region, sectors } = await ask<{
      region: { sectors: Connection<Named> };
      sectors: { nodes: [{ links: Connection<Named>; children: Connection<Named> }] };
    }>('value-chain-in-region');
    const [{ links: parts, children: fields }] = sectors.nodes;
    const names = ({ edges }: Connection<Named>): string[] => edges.map(({ node }) => node.name).sort();
    const links = ['内容制作', '平台服务', '应用场景（产业链环节）', '智能硬件'].sort();
    expect(names(region.sectors)).toEqual(links);
    expect(names(parts)).toEqual(expect.arrayContaining(links));
    expect(fields.totalCount).toBe(8);
    for (const { claims } of fields.edges) expect(claims[0]?.evidence[0]?.quote).toBeTruthy();
  });

  it('31: what stands at the centre of the graph, and by which relationships', async () => {
    const { centrality } = await ask<{
      centrality: {
        nodes: {
          node: Named;
          score: number;
          groups: { type: string; direction: string; count: number }[];
          relationships: { edge: { claims: { evidence: { quote: string }[] }[] } }[];
        }[];
      };
    }>('central-entities');
    // The brief is about the metaverse industry, and says the most of Tongzhou's policy.
    expect(centrality.nodes.slice(0, 2).map(({ node }) => node.name)).toEqual(['元宇宙', '通州区']);
    for (const { score, groups, relationships } of centrality.nodes) {
      expect(groups.reduce((sum, { count }) => sum + count, 0)).toBe(score);
      for (const { edge } of relationships) expect(edge.claims[0]?.evidence[0]?.quote).toBeTruthy();
    }
    // Counted in claims.yaml: who develops it, and what affects it.
    const [metaverse] = centrality.nodes;
    const incoming = (type: string): number | undefined =>
      metaverse?.groups.find((group) => group.type === type && group.direction === 'IN')?.count;
    expect([incoming('DEVELOPS'), incoming('AFFECTS')]).toEqual([20, 11]);
  });
});
