import { afterAll, beforeAll, describe, expect, it } from 'vitest';

import { RequestError } from '../../../src/graphql/errors.js';
import { seededEngine, type SeededEngine } from '../../support/seeded-engine.js';

let atlas: SeededEngine;

beforeAll(async () => {
  atlas = await seededEngine();
});

afterAll(async () => {
  await atlas.database.close();
});

const QUERY = `query ($regions: [ID!], $enterprise: EnterpriseInput!) {
  eligibility(regions: $regions, enterprise: $enterprise) { region { id } }
}`;

/** The error of a question that cannot be answered, in both languages. */
async function refusal(enterprise: unknown, regions?: readonly string[]): Promise<unknown> {
  const { data, errors } = await atlas.ask(QUERY, { enterprise, regions });
  expect(data).toBeUndefined();
  const [error] = errors ?? [];
  if (!(error instanceof RequestError))
    throw new Error(`expected one of our errors, but got ${String(error)}`);
  return { code: error.extensions['code'], path: error.path, ...error.told };
}

const refused = (zh: string, en: string): unknown => ({
  code: 'BAD_USER_INPUT',
  path: ['eligibility'],
  zh,
  en,
});

describe('an enterprise', () => {
  it('tells something of itself', async () => {
    const fields = [
      'kinds',
      'recognisedAs',
      'sectors',
      'rents',
      'purchases',
      'investments',
      'researchSpending',
      'standards',
    ];
    expect(await refusal({})).toEqual(
      refused(
        `eligibility(enterprise:)：须至少填写一项：${fields.join('、')}；得到的是空的。`,
        `eligibility(enterprise:): expected at least one of ${fields.join(', ')}, but got none.`,
      ),
    );
  });

  it.each([
    ['rents', { rents: -1 }],
    ['purchases', { purchases: -1 }],
    ['investments', { investments: -1 }],
    ['standards', { standards: -1 }],
    [
      'researchSpending[1].amount',
      {
        researchSpending: [
          { year: 2021, amount: 1 },
          { year: 2022, amount: -1 },
        ],
      },
    ],
  ])('has no %s below zero', async (name, enterprise) => {
    expect(await refusal(enterprise)).toEqual(
      refused(
        `eligibility(enterprise.${name}:)：须不小于 0，得到的是 -1。`,
        `eligibility(enterprise.${name}:): expected 0 or more, but got -1.`,
      ),
    );
  });

  it.each([
    [
      'in order',
      [2022, 2021],
      '年份须由早到晚，得到的是 2021 年在 2022 年之后。',
      'expected the years in order, the earliest first, but got 2021 after 2022.',
    ],
    [
      'once each',
      [2021, 2021],
      '每年只能填写一次，2021 年有两次。',
      'expected each year once, but got 2021 twice.',
    ],
    [
      'that can be meant',
      [22],
      '年份须在 1900 到 2100 之间，得到的是 22。',
      'expected years from 1900 to 2100, but got 22.',
    ],
    [
      'at all',
      [],
      '须至少有一个年份，得到的是空列表；没有数据时请不要填写。',
      'expected at least one year, but got an empty list; leave it out where nothing is known.',
    ],
  ])('has years %s', async (_, years, zh, en) => {
    const researchSpending = years.map((year) => ({ year, amount: 1 }));
    expect(await refusal({ researchSpending })).toEqual(
      refused(
        `eligibility(enterprise.researchSpending:)：${zh}`,
        `eligibility(enterprise.researchSpending:): ${en}`,
      ),
    );
  });

  it.each([
    ['kinds', 'actor:nobody'],
    ['recognisedAs', 'sector:metaverse'],
    ['sectors', 'actor:enterprise'],
  ])('names %s that the graph has', async (name, id) => {
    expect(await refusal({ [name]: [id] })).toMatchObject({
      code: 'BAD_USER_INPUT',
      zh: expect.stringContaining(`eligibility(enterprise.${name}:)：图谱中没有“${id}”`) as string,
      en: expect.stringContaining(`eligibility(enterprise.${name}:): nothing has the id "${id}"`) as string,
    });
  });
});

describe('the regions', () => {
  it('are known by their ids, each of them', async () => {
    expect(await refusal({ rents: 1 }, ['region:440112', 'region:000000'])).toMatchObject({
      code: 'BAD_USER_INPUT',
      zh: expect.stringContaining('eligibility(regions:)：图谱中没有“region:000000”') as string,
      en: expect.stringContaining('eligibility(regions:): nothing has the id "region:000000"') as string,
    });
    expect(await refusal({ rents: 1 }, ['黄埔区'])).toMatchObject({
      en: expect.stringContaining('expected the id of a Region (region:…), but got "黄埔区"') as string,
    });
  });
});
