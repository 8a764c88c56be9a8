import { describe, expect, it } from 'vitest';

import { questions, type Connection, type Named } from './questions.js';

const { ask } = questions();

describe('questions on funds', () => {
  it('1: which funds support which districts', async () => {
    const { regions } = await ask<{
      regions: Connection<
        Named & {
          funds: Connection<
            Named & {
              modality: string;
              size: { amount: number; comparator: string } | null;
              sponsoringRegions: Connection<Named>;
              supportedSectors: Connection<Named>;
            }
          >;
        }
      >;
    }>('funds-of-districts');
    const found = Object.fromEntries(
      regions.nodes.map((region) => [
        region.name,
        region.funds.edges
          .map(({ node }) => [node.size?.comparator, node.size?.amount, node.modality].join(' '))
          .sort(),
      ]),
    );
    expect(found).toEqual({
      通州区: [
        '  PLANNED',
        'EQ 1000000000 ACTUAL',
        'EQ 10000000000 ACTUAL',
        'EQ 100000000000 ACTUAL',
        'EQ 5000000000 ACTUAL',
      ],
      天河区: ['GT 20000000000 ACTUAL'],
    });
    for (const region of regions.nodes) {
      for (const edge of region.funds.edges) {
        expect(edge.claims[0]?.evidence[0]?.quote).toBeTruthy();
        // That a fund supports its district is read from who set it up, which is what the text states.
        expect(edge['basis']).toBe('INFERRED');
        expect(
          edge.node.sponsoringRegions.edges.length + edge.node.supportedSectors.edges.length,
        ).toBeGreaterThan(0);
      }
    }
  });

  it('2: which districts have ten billion or more in place', async () => {
    const { regions } = await ask<{ regions: Connection<Named & { funds: Connection<Named> }> }>(
      'districts-with-large-funds',
    );
    expect(regions.nodes.map((region) => [region.name, region.funds.totalCount])).toEqual([
      ['通州区', 2],
      ['天河区', 1],
    ]);
  });

  it('3: how much by province, each fund once, the bound kept', async () => {
    const { fundingByRegion } = await ask<{
      fundingByRegion: {
        region: Named;
        amount: number;
        comparator: string;
        basis: string;
        derived: boolean;
        purposes: { sector: Named | null; amount: number; comparator: string; claims: unknown[] }[];
        leftOut: { fund: Named }[];
      }[];
    }>('funding-by-region');
    expect(fundingByRegion.map(({ basis }) => basis)).toEqual(['INFERRED', 'INFERRED']);
    expect(
      fundingByRegion.map(({ purposes }) =>
        purposes.map(({ sector, amount, comparator }) => [sector?.name, amount, comparator]),
      ),
    ).toEqual([
      [
        ['元宇宙', 1_000_000_000, 'EQ'],
        [undefined, 115_000_000_000, 'EQ'],
      ],
      [['元宇宙', 20_000_000_000, 'GT']],
    ]);
    expect(
      fundingByRegion.map((row) => [
        row.region.name,
        row.amount,
        row.comparator,
        row.derived,
        row.leftOut.length,
      ]),
    ).toEqual([
      ['北京市', 116_000_000_000, 'EQ', true, 0],
      ['广东省', 20_000_000_000, 'GT', true, 1],
    ]);
  });

  it('16: who founded the fund of Tianhe', async () => {
    const { fund } = await ask<{
      fund: {
        sponsors: Connection<Named>;
        claims: { nodes: { predicate: string; value: { value: number } }[] };
      };
    }>('sponsors-of-fund');
    expect(fund.sponsors.edges.map(({ node }) => node.name)).toEqual(['广东易建投资有限公司']);
    expect(fund.claims.nodes.map(({ predicate, value }) => [predicate, value.value])).toEqual([
      ['sponsorCount', 8],
    ]);
  });

  it('25: which funds of Tongzhou are for the metaverse, and which are general', async () => {
    const { region } = await ask<{
      region: {
        funds: Connection<Named & { sectors: Connection<Named>; supportedSectors: Connection<Named> }>;
      };
    }>('purposes-of-funds');
    const funds = region.funds.edges.map(({ node }) => node);
    const named = (fund: (typeof funds)[number]): string[] => fund.sectors.edges.map(({ node }) => node.name);
    expect(funds.filter((fund) => named(fund).length === 0).map(({ id }) => id)).toEqual([
      'fund:tongzhou-green-infrastructure',
      'fund:tongzhou-industry-mother',
      'fund:tongzhou-sub-center-investment',
    ]);
    expect(funds.filter((fund) => named(fund).includes('元宇宙')).map(({ id }) => id)).toEqual([
      'fund:tongzhou-metaverse-development',
      'fund:tongzhou-planned-metaverse',
    ]);
    for (const fund of funds) {
      expect(fund.supportedSectors.edges[0]?.claims[0]?.evidence[0]?.quote).toMatch(
        /资本支撑|覆盖元宇宙产业/,
      );
    }
  });
});
