import { afterAll, beforeAll, describe, expect, it } from 'vitest';

import { operation, seededEngine, type SeededEngine } from '../support/seeded-engine.js';

/*
 * The answers that the project was asked for, written down from the brief by hand, so that a golden file that is
 * written anew cannot lose them. Each test names what a reader of the text would answer.
 */

let atlas: SeededEngine;

beforeAll(async () => {
  atlas = await seededEngine();
});

afterAll(async () => {
  await atlas.database.close();
});

interface Named {
  id: string;
  name: string;
}
interface Connection<T> {
  totalCount: number;
  nodes: T[];
  edges: (Record<string, unknown> & { node: T; claims: { evidence: { quote: string }[] }[] })[];
}

async function ask<T>(name: string, variables?: Record<string, unknown>): Promise<T> {
  return (await atlas.data(operation(name), variables)) as T;
}

describe('questions of the brief', () => {
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

  it('4: which problems affect which regions', async () => {
    const { problems } = await ask<{
      problems: Connection<
        Named & {
          regions: {
            edges: {
              node: Named;
              claims: {
                value: { value: number; comparator: string } | null;
                qualifiers: { name: string; entity: Named | null }[];
              }[];
            }[];
          };
        }
      >;
    }>('problems-of-regions');
    const talent = problems.nodes.find((problem) => problem.name === '专业人才匮乏');
    const values = Object.fromEntries(
      (talent?.regions.edges ?? []).map(({ node, claims }) => [
        node.name,
        claims.flatMap(({ value }) => (value ? `${value.comparator} ${value.value}` : [])),
      ]),
    );
    expect(values['中国']).toContain('EQ 4170000');
    expect(values).toMatchObject({
      北京市: ['NEARLY 120000'],
      上海市: ['GT 90000'],
      深圳市: ['GT 70000'],
      广州市: ['GT 60000'],
    });
    const funding = problems.nodes.find((problem) => problem.name === '资金投入有限');
    const exceptions = funding?.regions.edges.flatMap(({ claims }) =>
      claims.flatMap(({ qualifiers }) =>
        qualifiers.filter((q) => q.name === 'except').map((q) => q.entity?.name),
      ),
    );
    expect(new Set(exceptions)).toEqual(new Set(['北京市', '广州市']));
  });

  it('5: which regions are ahead on infrastructure', async () => {
    const { problem } = await ask<{ problem: { respondingRegions: Connection<Named> } }>(
      'regions-responding-to-problem',
    );
    expect(problem.respondingRegions.edges.map(({ node }) => node.name).sort()).toEqual(
      ['贵州省', '北京市', '广州市', '杭州市', '无锡市'].sort(),
    );
  });

  it('6: which problems have no response that the brief states', async () => {
    const { responseMatrix } = await ask<{ responseMatrix: { problem: Named; answered: string }[] }>(
      'response-matrix',
    );
    const answered = Object.fromEntries(responseMatrix.map((row) => [row.problem.name, row.answered]));
    expect(answered).toMatchObject({
      专业人才匮乏: 'STATED',
      资金投入有限: 'STATED',
      基础设施薄弱: 'INFERRED_ONLY',
      配套政策不完善: 'INFERRED_ONLY',
    });
  });

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

  it('9: what a company in Huangpu can claim', async () => {
    interface Measure extends Named {
      instrument: string;
      rate: { percent: number } | null;
      cap: { amount: number; comparator: string } | null;
      threshold: { amount: number; comparator: string } | null;
      frequency: string | null;
    }
    const { region } = await ask<{ region: { policies: { nodes: { measures: { nodes: Measure[] } }[] } } }>(
      'measures-for-region',
    );
    const measures = region.policies.nodes.flatMap((policy) => policy.measures.nodes);
    const of = (instrument: string) => measures.find((measure) => measure.instrument === instrument);
    expect(of('RENT_SUBSIDY')).toMatchObject({ rate: { percent: 50 }, cap: null });
    expect(of('PURCHASE_SUBSIDY')).toMatchObject({ rate: { percent: 10 }, frequency: 'ONE_OFF' });
    expect(of('RECOGNITION_AWARD')).toMatchObject({
      cap: { amount: 2_000_000, comparator: 'LTE' },
      frequency: 'ONE_OFF',
    });
    expect(of('RND_INVESTMENT_SUBSIDY')).toMatchObject({ rate: { percent: 30 } });
    expect(of('RND_GROWTH_SUBSIDY')).toMatchObject({ threshold: { amount: 5_000_000, comparator: 'GT' } });
    expect(of('STANDARD_AWARD')).toMatchObject({ cap: { amount: 1_000_000, comparator: 'LTE' } });
  });

  it('11: when the measures of Tongzhou were issued: two answers, both shown, one preferred', async () => {
    const { policy } = await ask<{
      policy: {
        issuedOn: { edtf: string };
        claims: {
          nodes: {
            value: { edtf: string };
            rank: string;
            rankReason: string | null;
            conflictsWith: unknown[];
          }[];
        };
      };
    }>('policy-issue-date');
    expect(policy.issuedOn.edtf).toBe('2022-02');
    const preferred = policy.claims.nodes.filter(({ rank }) => rank === 'PREFERRED');
    expect(preferred.map(({ value }) => value.edtf)).toEqual(['2022-02']);
    expect(preferred[0]?.rankReason).toContain('通政办发〔2022〕4号');
    const { conflicts } = await ask<{ conflicts: { resolved: boolean; claims: unknown[] }[] }>(
      'conflicting-claims',
    );
    expect(conflicts.map(({ resolved, claims }) => [resolved, claims.length])).toEqual([[true, 2]]);
    expect(policy.claims.nodes.map(({ value }) => value.edtf).sort()).toEqual(['2021-03', '2022-02']);
    for (const claim of policy.claims.nodes) expect(claim.conflictsWith).toHaveLength(1);
  });

  it('12: which policies came out from February to May 2022', async () => {
    const { policies } = await ask<{ policies: { nodes: (Named & { issuedOn: { edtf: string } })[] } }>(
      'policies-issued-between',
    );
    expect(policies.nodes.map(({ id, issuedOn }) => [id, issuedOn.edtf])).toEqual([
      ['policy:tongzhou-metaverse-2022', '2022-02'],
      ['policy:shandong-vr-2022', '2022-03'],
      ['policy:huangpu-metaverse-2022', '2022-04'],
    ]);
  });

  it('13: the five plans of Qiantang', async () => {
    const { policy } = await ask<{ policy: { measures: Connection<Named> } }>('measures-of-policy');
    const names = policy.measures.edges.map(({ node }) => node.name);
    expect(names).toHaveLength(5);
    for (const plan of ['人才引领', '空间保障', '基金助力', '梯队建设', '协同创新']) {
      expect(
        names.some((name) => name.includes(plan)),
        plan,
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

  it('17: what Xiamen did, and against which problem', async () => {
    interface Base extends Named {
      openedOn: { edtf: string } | null;
      problems: Connection<Named>;
    }
    const { region } = await ask<{ region: { parks: Connection<Base> } }>('responses-of-region');
    const base = region.parks.edges.find(({ node }) => node.openedOn !== null)?.node;
    expect(base?.name).toContain('元宇宙产业人才基地');
    expect(base?.openedOn?.edtf).toBe('2022-05-20');
    expect(base?.problems.edges.map(({ node }) => node.name)).toEqual(['专业人才匮乏']);
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

  it('26: what is recommended, against what, to whom, and what does it already', async () => {
    interface Recommendation extends Named {
      instrument: string | null;
      problems: Connection<Named>;
      addressees: Connection<Named>;
      measures: Connection<Named> & { edges: { basis: string }[] };
    }
    const { recommendations } = await ask<{ recommendations: { nodes: Recommendation[] } }>(
      'recommendations-against-problems',
    );
    const found = Object.fromEntries(
      recommendations.nodes.map(({ id, instrument, problems, addressees }) => [
        id,
        [
          instrument,
          problems.edges.map(({ node }) => node.name),
          addressees.edges.map(({ node }) => node.id),
        ],
      ]),
    );
    expect(found).toEqual({
      'recommendation:forward-looking-legislation': ['LEGISLATION', ['缺少行业性的法律法规'], []],
      'recommendation:laws': ['LEGISLATION', ['缺少行业性的法律法规'], []],
      'recommendation:private-capital-policies': [
        'PRIVATE_CAPITAL',
        ['资金投入有限'],
        ['actor:local-government'],
      ],
      'recommendation:special-funds': ['SPECIAL_FUND', ['资金投入有限'], ['actor:government']],
      'recommendation:standards': [
        'STANDARD_SETTING',
        ['缺少统一的产业技术规范'],
        ['actor:enterprise', 'actor:research-institute'],
      ],
      'recommendation:talent': ['TALENT_PROGRAMME', ['专业人才匮乏'], ['actor:society']],
    });
    const standards = recommendations.nodes.find(({ id }) => id === 'recommendation:standards');
    expect(standards?.measures.edges.map(({ node, basis }) => [node.id, basis])).toEqual([
      ['measure:huangpu-standard', 'INFERRED'],
    ]);
  });

  it('27: which answers are only planned, or only inferred', async () => {
    const { responseMatrix } = await ask<{
      responseMatrix: { problem: Named; answered: string; state: string }[];
    }>('unsettled-answers');
    const rows = Object.fromEntries(
      responseMatrix.map(({ problem, answered, state }) => [problem.name, [answered, state]]),
    );
    expect(rows).toMatchObject({
      专业人才匮乏: ['STATED', 'ACTUAL'],
      缺少统一的产业技术规范: ['INFERRED_ONLY', 'ACTUAL'],
      缺少行业性的法律法规: ['NONE', 'NONE'],
      成熟的应用场景不多: ['INFERRED_ONLY', 'ACTUAL'],
    });
  });

  it('28: what Guangxi could learn, and from whom', async () => {
    const { lessons } = await ask<{
      lessons: {
        totalCount: number;
        nodes: {
          problem: Named & {
            answers: { nodes: { region: Named; by: Named; basis: string; modality: string }[] };
            recommendations: Connection<Named>;
          };
          derived: boolean;
          claims: { evidence: { quote: string }[] }[];
        }[];
      };
    }>('lessons-for-region');
    expect(lessons.totalCount).toBe(11);
    const talent = lessons.nodes.find(({ problem }) => problem.name === '专业人才匮乏');
    expect(talent?.derived).toBe(true);
    expect(new Set(talent?.problem.answers.nodes.map(({ region }) => region.name))).toEqual(
      new Set(['厦门市', '钱塘区', '黄埔区']),
    );
    expect(talent?.problem.recommendations.edges.map(({ node }) => node.id)).toEqual([
      'recommendation:talent',
    ]);
    for (const { claims } of lessons.nodes) expect(claims[0]?.evidence[0]?.quote).toBeTruthy();
  });

  it('28: a region that is excepted, or has an answer of its own, has nothing to learn there', async () => {
    const learned = async (region: string): Promise<string[]> => {
      const { lessons } = await ask<{ lessons: { nodes: { problem: Named }[] } }>('lessons-for-region', {
        region,
      });
      return lessons.nodes.map(({ problem }) => problem.name);
    };
    for (const region of ['region:440100', 'region:440106', 'region:110000', 'region:110112']) {
      expect(await learned(region), region).not.toContain('资金投入有限');
    }
    expect(await learned('region:440300')).toContain('资金投入有限');
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

  it('30: how the Huangpu policy is built up', async () => {
    const { policy } = await ask<{
      policy: {
        issuers: Connection<Named>;
        issuingRegions: Connection<Named>;
        aspects: Connection<Named & { children: Connection<Named> }>;
        claims: { nodes: { value: { value: number } }[] };
      };
    }>('structure-of-policy');
    expect(policy.issuers.edges.length + policy.issuingRegions.edges.length).toBe(2);
    expect(policy.claims.nodes.map(({ value }) => value.value)).toEqual([10]);
    expect(
      Object.fromEntries(policy.aspects.edges.map(({ node }) => [node.name, node.children.totalCount])),
    ).toEqual({
      技术创新扶持: 3,
      应用示范扶持: 0,
      知识产权保护扶持: 0,
      人才引流扶持: 0,
      基金支持: 0,
      推动企业集聚: 3,
    });
  });
});
