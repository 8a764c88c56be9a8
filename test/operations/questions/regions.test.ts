import { afterAll, beforeAll, describe, expect, it } from 'vitest';

import { seededEngine, type SeededEngine } from '../../support/seeded-engine.js';
import { askOperation, type Connection, type Named } from './ask-operation.js';

/*
 * The answers that the project was asked for, written down from the brief by hand, so that a golden file that is
 * written anew cannot lose them. A test has the question's number and names what a reader of the text would answer.
 */

let atlas: SeededEngine;

beforeAll(async () => {
  atlas = await seededEngine();
});

afterAll(async () => {
  await atlas.database.close();
});

async function ask<T>(name: string, variables?: Record<string, unknown>): Promise<T> {
  return askOperation<T>(atlas, name, variables);
}

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

  it.each([
    ['通州', 'region:110112'],
    ['Tongzhou', 'region:110112'],
    ['tongzhou', 'region:110112'],
    ['华为', 'company:huawei'],
    ['huawei', 'company:huawei'],
    ['北京', 'region:110000'],
    ['人才', 'problem:talent-shortage'],
    ['talent', 'problem:talent-shortage'],
    ['杭', 'region:330100'],
    ['州', 'region:330100'],
    ['tzq', 'region:110112'],
    ['hangzhou', 'region:330100'],
    ['通州 母基金', 'fund:tongzhou-industry-mother'],
    ['Tongzhou 母基金', 'fund:tongzhou-industry-mother'],
    ['人才基地', 'park:xiamen-metaverse-talent-base'],
  ])('21: a search for %s finds %s', async (text, id) => {
    const { search } = await ask<{
      search: { edges: { node: { id: string }; matched: { kind: string; text: string } }[] };
    }>('search', { text, first: 100 });
    expect(search.edges.map(({ node }) => node.id)).toContain(id);
    for (const { matched } of search.edges) expect(matched.text).not.toBe('');
  });

  it('23: what a sentence says in the graph', async () => {
    const { document } = await atlas.data('{ document(id: "document:gxi-2022-15") { text } }');
    const { text } = document as { text: string };
    const quote = '100亿元绿色基础设施基金';
    const offset = text.indexOf(quote);
    const answer = await ask<{
      document: {
        claims: { nodes: { id: string; evidence: { quote: string; start: number; end: number }[] }[] };
      };
    }>('claims-at-offset', { offset });
    expect(answer.document.claims.nodes.map((claim) => claim.id)).toContain(
      'claim:gxi-2022-15:tongzhou-green-infrastructure-fund-size',
    );
    for (const { evidence } of answer.document.claims.nodes) {
      for (const { quote: words, start, end } of evidence) expect(text.slice(start, end)).toBe(words);
    }
  });
});
