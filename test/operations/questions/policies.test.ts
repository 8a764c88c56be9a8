import { describe, expect, it } from 'vitest';

import { questions, type Connection, type Named } from './questions.js';

const { ask } = questions();

describe('questions on policies and their measures', () => {
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

  it('33: what happened from 2019 to 2022, in order, each date as exact as the text', async () => {
    const { timeline } = await ask<{
      timeline: {
        totalCount: number;
        nodes: {
          date: { edtf: string };
          subject: Named;
          claim: { predicate: string; evidence: { quote: string }[] };
        }[];
      };
    }>('timeline');
    expect(timeline.nodes).toHaveLength(timeline.totalCount);
    const told = timeline.nodes.map(({ date, subject, claim }) =>
      [date.edtf, claim.predicate, subject.id].join(' '),
    );
    const inOrder = [
      '2019/2022 companyCount region:330114',
      '2020-12 AFFECTS problem:talent-shortage',
      '2021 outputValue region:370000',
      '2021-12 companyCount region:330114',
      '2022-02 issuedOn policy:tongzhou-metaverse-2022',
      '2022-03 issuedOn policy:shandong-vr-2022',
      '2022-04 issuedOn policy:huangpu-metaverse-2022',
      '2022-05 openedOn park:qiantang-metaverse-xintiandi',
      '2022-05-20 openedOn park:xiamen-metaverse-talent-base',
    ];
    expect(
      told.filter((line) => inOrder.includes(line)).filter((line, i, all) => line !== all[i - 1]),
    ).toEqual(inOrder);
    for (const { claim } of timeline.nodes) expect(claim.evidence[0]?.quote).toBeTruthy();
  });
});
