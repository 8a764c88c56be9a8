import { describe, expect, it } from 'vitest';

import { questions, type Connection, type Named } from './questions.js';

const { ask } = questions();

describe('questions on regions, parks and companies', () => {
  it('7: which companies intend to settle, of about 30', async () => {
    const { region } = await ask<{
      region: {
        companies: Connection<Named>;
        claims: { nodes: { value: { value: number; comparator: string } }[] };
      };
    }>('companies-intending-to-settle');
    expect(region.companies.edges.map(({ node }) => node.name).sort()).toEqual(
      ['蓝宇宙', '华为', '特斯联', '德火科技'].sort(),
    );
    // Who intends to settle has not settled.
    expect(region.companies.edges.map(({ modality }) => modality)).toEqual(Array(4).fill('PLANNED'));
    expect(region.claims.nodes[0]?.value).toMatchObject({ value: 30, comparator: 'ABOUT' });
  });

  it('8: which sites make up 1+N', async () => {
    const { park } = await ask<{ park: { children: Connection<Named> } }>('sites-of-cluster');
    const names = park.children.edges.map(({ node }) => node.name);
    expect(names).toHaveLength(6);
    for (const part of [
      '元宇宙创新中心',
      '文化旅游区',
      '台湖演艺小镇',
      '张家湾古镇',
      '宋庄艺术区',
      '运河商务区',
    ]) {
      expect(
        names.some((name) => name.includes(part)),
        part,
      ).toBe(true);
    }
  });

  it('14: Guizhou and Shandong in figures', async () => {
    const { regions } = await ask<{
      regions: {
        nodes: (Named & {
          claims: {
            nodes: { value: { value?: number; amount?: number; percent?: number; comparator: string } }[];
          };
        })[];
      };
    }>('figures-of-regions');
    const figures = Object.fromEntries(
      regions.nodes.map((region) => [
        region.name,
        region.claims.nodes.map(
          ({ value }) => `${value.comparator} ${value.value ?? value.amount ?? value.percent}`,
        ),
      ]),
    );
    expect(figures['贵州省']).toEqual(
      expect.arrayContaining(['GT 20000', 'EQ 23', 'EQ 78700', 'EQ 165800', 'GT 1000']),
    );
    expect(figures['山东省']).toEqual(
      expect.arrayContaining(['GT 240', 'GT 60000000000', 'GT 10000000', 'GTE 130', 'EQ 13']),
    );
  });

  it('14: the same figures side by side, and holes where the brief has none', async () => {
    const { comparison } = await ask<{
      comparison: {
        regions: Named[];
        rows: {
          indicator: { name: string };
          unit: string | null;
          validTime: { edtf: string } | null;
          cells: {
            figures: { number: number; comparator: string; claim: { evidence: { quote: string }[] } }[];
          }[];
        }[];
      };
    }>('comparison-of-regions');
    expect(comparison.regions.map(({ name }) => name)).toEqual(['贵州省', '山东省']);
    const table = comparison.rows.map(({ indicator, unit, validTime, cells }) =>
      [
        indicator.name,
        unit ?? '%',
        validTime?.edtf ?? '',
        ...cells.map(({ figures }) => figures.map((one) => `${one.comparator} ${one.number}`).join()),
      ].join(' | '),
    );
    for (const row of [
      'baseStationCount | 个 |  | GT 20000 | ',
      'dataCentreCount | 个 |  | EQ 23 | ',
      'rackCount | 架 |  | EQ 78700 | ',
      'serverCount | 台 |  | EQ 165800 | ',
      'organizationCount | 家 | ../2022 |  | GT 240',
      'outputValue | CNY | 2021 |  | GT 60000000000',
      'shipmentVolume | 台 | 2021 |  | GT 10000000',
      'growthRate | % | 2021 |  | GTE 130',
      'researchInstitutionCount | 家 |  |  | EQ 13',
    ]) {
      expect(table).toContain(row);
    }
    for (const { figures } of comparison.rows.flatMap(({ cells }) => cells)) {
      for (const { claim } of figures) expect(claim.evidence[0]?.quote).toBeTruthy();
    }
  });

  it('15: which customers the edge cloud of Guizhou serves', async () => {
    const { region } = await ask<{
      region: {
        customers: Connection<Named>;
        claims: { nodes: { value: { value: number; comparator: string } }[] };
      };
    }>('customers-of-region');
    expect(region.customers.edges.map(({ node }) => node.id).sort()).toEqual([
      'company:alibaba',
      'company:microsoft',
      'company:wanda-group',
      'company:xiaomi',
    ]);
    expect(region.claims.nodes[0]?.value).toMatchObject({ value: 1000, comparator: 'GT' });
  });

  it('29: which theme parks are to be built in Tongzhou, and where', async () => {
    const { region } = await ask<{
      region: { parks: Connection<Named & { areas: Connection<Named> }> };
    }>('planned-parks-of-region');
    const parks = region.parks.edges
      .map(({ node }) => node)
      .filter(({ name }) => name.endsWith('元宇宙主题园区'));
    expect(parks.map(({ areas }) => areas.edges.map(({ node }) => node.name).join()).sort()).toEqual(
      ['文化旅游区', '台湖演艺小镇', '张家湾古镇', '宋庄艺术区', '运河商务区'].sort(),
    );
  });

  it('24: which Tongzhou', async () => {
    const { regions } = await ask<{ regions: { nodes: { code: string; ancestors: Connection<Named> }[] } }>(
      'regions-by-name',
    );
    expect(
      regions.nodes.map(({ code, ancestors }) => [code, ...ancestors.edges.map(({ node }) => node.name)]),
    ).toEqual([
      ['110112', '北京市', '中国'],
      ['320612', '南通市', '江苏省', '中国'],
    ]);
  });
});
