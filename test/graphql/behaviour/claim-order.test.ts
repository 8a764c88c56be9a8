import { afterAll, beforeAll, describe, expect, it } from 'vitest';

import { seededEngine, type SeededEngine } from '../../support/seeded-engine.js';

let atlas: SeededEngine;

beforeAll(async () => {
  atlas = await seededEngine();
});

afterAll(async () => {
  await atlas.database.close();
});

const OF = 'claim:gxi-2022-15:';

async function claims(args: string): Promise<string[]> {
  const data = await atlas.data(`{ claims(first: 100, ${args}) { nodes { id } } }`);
  return (data['claims'] as { nodes: { id: string }[] }).nodes.map(({ id }) => id.replace(OF, ''));
}

/** Read from the figures of the brief. */
describe('claims by value', () => {
  it('have the largest first where all are in one unit', async () => {
    expect(
      await claims('where: { predicate: { in: ["size", "cap", "threshold"] } }, orderBy: [{ value: DESC }]'),
    ).toEqual([
      'tongzhou-sub-center-investment-fund-size', // 1000亿元
      'guangzhou-metaverse-fund-size', // 200亿元
      'tianhe-fund-size', // 超 200 亿元
      'tongzhou-green-infrastructure-fund-size', // 100亿元
      'tongzhou-industry-mother-fund-size', // 50亿元
      'tongzhou-metaverse-development-fund-size', // 10亿元
      'huangpu-rnd-growth-threshold', // 超过 500 万元
      'huangpu-recognition-cap', // 最高 200 万元
      'huangpu-standard-cap', // 最高资助 100 万元
    ]);
  });

  const MIXED = `where: { predicate: { in: ["outputValue", "shipmentVolume", "serverCount", "organizationCount",
    "customerCount", "growthRate", "website"] } }`;
  const [money, shipments, servers] = ['shandong-vr-output', 'shandong-vr-shipments', 'guizhou-servers'];
  const [customers, organizations, growth] = [
    'guizhou-customers',
    'shandong-vr-organizations',
    'shandong-vr-growth',
  ];

  it('never compare 台 with 家: units come first, in one order, and what has no number last', async () => {
    const down = await claims(`${MIXED}, orderBy: [{ value: DESC }]`);
    const up = await claims(`${MIXED}, orderBy: [{ value: ASC }]`);
    expect(down.slice(0, -1)).toEqual([money, shipments, servers, customers, organizations, growth]);
    expect(up.slice(0, -1)).toEqual([money, servers, shipments, organizations, customers, growth]);
    expect(down.at(-1)).toBe(up.at(-1));
  });

  it('go on after a cursor that stands between two units', async () => {
    const seen: string[] = [];
    for (let after: string | null = null, more = true; more;) {
      const query = `query ($after: String) { claims(first: 1, after: $after, ${MIXED}, orderBy: [{ value: DESC }])
        { nodes { id } pageInfo { hasNextPage endCursor } } }`;
      const page = (await atlas.data(query, { after }))['claims'] as {
        nodes: { id: string }[];
        pageInfo: { hasNextPage: boolean; endCursor: string };
      };
      seen.push(...page.nodes.map(({ id }) => id.replace(OF, '')));
      after = page.pageInfo.endCursor;
      more = page.pageInfo.hasNextPage;
    }
    expect(seen).toEqual(await claims(`${MIXED}, orderBy: [{ value: DESC }]`));
  });
});

describe('claims by place', () => {
  it('stand as in the text, document by document', async () => {
    const issued = 'where: { documentId: { eq: "document:gxi-2022-15" }, predicate: { eq: "issuedOn" } }';
    expect(await claims(`${issued}, orderBy: [{ documentId: ASC }, { ordinal: ASC }]`)).toEqual([
      'shandong-policy-issued',
      'tongzhou-policy-issued-2022',
      'huangpu-policy-issued',
      'tongzhou-policy-issued-2021',
    ]);
  });

  it('say where their quote begins', async () => {
    const { claims: found } = (await atlas.data(
      '{ claims(where: { predicate: { eq: "size" } }) { nodes { documentId ordinal evidence { start document { id } } } } }',
    )) as {
      claims: {
        nodes: {
          documentId: string;
          ordinal: number;
          evidence: { start: number; document: { id: string } }[];
        }[];
      };
    };
    expect(found.nodes.length).toBeGreaterThan(0);
    for (const { documentId, ordinal, evidence } of found.nodes) {
      expect(evidence).toContainEqual({ start: ordinal, document: { id: documentId } });
    }
  });
});

describe('claims by the days of a date', () => {
  it.each([
    // 2022 年 5 月, 2022—2024 年, 2022 年 5 月 20 日
    ['overlaps: "2022-05"', ['qiantang-xintiandi-opened', 'shandong-policy-validity', 'xiamen-base-opened']],
    ['lt: "2022"', ['tongzhou-policy-issued-2021']],
    ['gt: "2022-05"', ['published-on']],
    ['eq: "2022-05-20"', ['xiamen-base-opened']],
  ])('{ %s }', async (date, expected) => {
    expect(await claims(`where: { value: { date: { ${date} } } }`)).toEqual(expected);
  });

  it('are refused what is no date', async () => {
    const { errors } = await atlas.ask(
      '{ claims(where: { value: { date: { lt: "2022-13" } } }) { totalCount } }',
    );
    expect(errors?.[0]?.message).toMatch(/^where\.value\.date\.lt: /);
  });
});
