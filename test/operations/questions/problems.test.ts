import { describe, expect, it } from 'vitest';

import { questions, type Connection, type Named } from './questions.js';

const { ask } = questions();

describe('questions on problems and what stands against them', () => {
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
      资金投入有限: ['STATED', 'ACTUAL'],
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
});
