import { afterAll, beforeAll, describe, expect, it } from 'vitest';

import { seededEngine, type SeededEngine } from '../../support/seeded-engine.js';

let atlas: SeededEngine;

beforeAll(async () => {
  atlas = await seededEngine();
});

afterAll(async () => {
  await atlas.database.close();
});

interface Entry {
  readonly date: { readonly edtf: string };
  readonly kind: string;
  readonly subject: { readonly id: string };
  readonly claim: { readonly predicate: string };
}

async function entries(args: string): Promise<Entry[]> {
  const data = await atlas.data(
    `{ timeline(${args}) { nodes { date { edtf } kind subject { id } claim { predicate } } } }`,
  );
  return (data['timeline'] as { nodes: Entry[] }).nodes;
}

const dates = (found: readonly Entry[]): string[] => found.map(({ date }) => date.edtf);

// Zhejiang is its district 钱塘区 here: 43 and more than ten firms since 2019, a revenue of 2021, 64 firms at the end of 2021,
// and a park that opened in May 2022.
const ZHEJIANG = 'regions: ["region:330000"]';

describe('timeline', () => {
  it('is in order, a year before its months and an interval before the year that it begins before', async () => {
    expect(dates(await entries(ZHEJIANG))).toEqual(['2019/2022', '2019/2022', '2021', '2021-12', '2022-05']);
  });

  it('says of a policy when it was issued, of several dates the preferred one', async () => {
    const found = await entries('types: [Policy], from: "2021", to: "2022"');
    expect(
      found
        .filter(({ kind }) => kind === 'VALUE')
        .map(({ subject, claim, date }) => [subject.id, claim.predicate, date.edtf]),
    ).toEqual([
      ['policy:shandong-vr-2022', 'validity', '2022/2024'],
      ['policy:tongzhou-metaverse-2022', 'issuedOn', '2022-02'],
      ['policy:shandong-vr-2022', 'issuedOn', '2022-03'],
      ['policy:huangpu-metaverse-2022', 'issuedOn', '2022-04'],
    ]);
  });

  it('has what overlaps the time that is asked for', async () => {
    expect(dates(await entries(`${ZHEJIANG}, from: "2022"`))).toEqual(['2019/2022', '2019/2022', '2022-05']);
    expect(dates(await entries(`${ZHEJIANG}, to: "2020-06"`))).toEqual(['2019/2022', '2019/2022']);
    expect(dates(await entries(`${ZHEJIANG}, from: "2021-06", to: "2021-06"`))).toEqual([
      '2019/2022',
      '2019/2022',
      '2021',
    ]);
  });

  it('counts all, and gives the first', async () => {
    const data = await atlas.data(`{ timeline(${ZHEJIANG}, first: 2) { totalCount nodes { kind } } }`);
    expect(data['timeline']).toEqual({
      totalCount: 5,
      nodes: [{ kind: 'VALID_TIME' }, { kind: 'VALID_TIME' }],
    });
  });

  it('leaves out what is tied to a region by a relationship that excepts it', async () => {
    const tie = "MATCH (:Park {id: 'park:qiantang-metaverse-xintiandi'})-[tie]->(:Region)";
    await atlas.database.run(`${tie} SET tie.exceptionIds = ['region:330000']`);
    const [excepted, below] = [await entries(ZHEJIANG), await entries('regions: ["region:330114"]')];
    await atlas.database.run(`${tie} REMOVE tie.exceptionIds`);
    expect(dates(excepted)).not.toContain('2022-05');
    expect(dates(below)).not.toContain('2022-05');
    expect(dates(await entries('regions: ["region:330114"]'))).toContain('2022-05');
  });
});

describe('a timeline that cannot be drawn is refused', () => {
  it.each([
    [
      'from: "2022", to: "2019"',
      'timeline(to:): expected a date that is not before from (2022), but got "2019".',
    ],
    ['from: "2022-13"', 'timeline(from:): expected a date as EDTF writes it'],
    ['to: "last year"', 'timeline(to:): expected a date as EDTF writes it'],
    ['regions: ["region:110000", "region:999999"]', 'timeline(regions:): nothing has the id "region:999999"'],
    ['regions: ["park:qinghe"]', 'timeline(regions:): expected the id of a Region (region:…)'],
    ['regions: []', 'timeline(regions:): expected a list of 1 to 50 items, but got one of 0.'],
    ['first: 1001', 'timeline(first:): expected a whole number from 0 to 1000, but got 1001.'],
  ])('%s', async (args, message) => {
    const { errors = [] } = await atlas.ask(`{ timeline(${args}) { totalCount } }`);
    expect(errors.map((error) => error.message)).toEqual([expect.stringContaining(message)]);
    expect(errors[0]?.extensions['code']).toBe('BAD_USER_INPUT');
  });

  it('but a year may begin and end in itself, and one that is longer may follow', async () => {
    for (const args of ['from: "2022", to: "2022"', 'from: "2022-03", to: "2022"']) {
      expect(await entries(`types: [Policy], ${args}`)).not.toEqual([]);
    }
  });
});
