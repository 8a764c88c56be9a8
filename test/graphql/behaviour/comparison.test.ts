import { afterAll, beforeAll, describe, expect, it } from 'vitest';

import { seededEngine, type SeededEngine } from '../../support/seeded-engine.js';

let atlas: SeededEngine;

beforeAll(async () => {
  atlas = await seededEngine();
});

afterAll(async () => {
  await atlas.database.close();
});

interface Row {
  readonly indicator: { readonly name: string };
  readonly entity: { readonly id: string } | null;
  readonly unit: string | null;
  readonly modality: string;
  readonly validTime: { readonly edtf: string } | null;
  readonly cells: {
    readonly region: { readonly id: string };
    readonly figures: { readonly number: number; readonly comparator: string }[];
  }[];
}

async function rows(args: string): Promise<Row[]> {
  const data = await atlas.data(`{ comparison(${args}) { rows {
    indicator { name } entity { id } unit modality validTime { edtf } cells { region { id } figures { number comparator } }
  } } }`);
  return (data['comparison'] as { rows: Row[] }).rows;
}

/** The figures of a row, a text a column. */
const figures = ({ cells }: Row): string[] =>
  cells.map((cell) => cell.figures.map(({ number, comparator }) => `${comparator} ${number}`).join());

describe('comparison', () => {
  it('puts what is of one unit, time and scope side by side, in the order of the regions', async () => {
    // 北京云计算人才缺口将近 12 万人，其次为上海、深圳和广州，分别超过 9 万人、7 万人和 6 万人.
    const cities = ['region:440100', 'region:110000', 'region:310000', 'region:440300'];
    const [talent] = await rows(`regions: ${JSON.stringify(cities)}`);
    expect(talent).toMatchObject({
      indicator: { name: 'AFFECTS' },
      entity: { id: 'problem:talent-shortage' },
      unit: '人',
      modality: 'ACTUAL',
      validTime: null,
    });
    expect(talent?.cells.map(({ region }) => region.id)).toEqual(cities);
    expect(talent && figures(talent)).toEqual(['GT 60000', 'NEARLY 120000', 'GT 90000', 'GT 70000']);
  });

  it('leaves holes, and does not put a figure of another year or scope into them', async () => {
    const found = await rows('regions: ["region:cn", "region:110000"]');
    const talent = found.filter(({ entity }) => entity?.id === 'problem:talent-shortage');
    // 截至 2020 年底 417 万人 of all new infrastructure, and nearly 120,000 for cloud computing.
    expect(talent.map((row) => [row.validTime?.edtf ?? null, ...figures(row)])).toEqual([
      [null, '', 'NEARLY 120000'],
      ['2020-12', 'EQ 4170000', ''],
    ]);
  });

  it('keeps figures of one indicator apart that are of other times or firms', async () => {
    const found = await rows('regions: ["region:330114"]');
    const companies = found.filter(({ indicator }) => indicator.name === 'companyCount');
    expect(companies.map((row) => [row.validTime?.edtf, ...figures(row)]).sort()).toEqual([
      ['2019/2022', 'EQ 43'],
      ['2019/2022', 'GT 10'],
      ['2021-12', 'EQ 64'],
    ]);
    const money = found.find(({ indicator }) => indicator.name === 'revenue');
    expect(money).toMatchObject({ unit: 'CNY', entity: null });
  });

  it('keeps what is meant to be apart, and filters by it', async () => {
    const found = await rows('regions: ["region:370000"], modality: [PLANNED, TARGET]');
    expect(found.map(({ indicator, modality }) => [indicator.name, modality])).toEqual([
      ['industryScale', 'TARGET'],
      ['scenarioCount', 'PLANNED'],
    ]);
    const inferred = await rows('regions: ["region:520000"], basis: INFERRED');
    expect(inferred.map(({ indicator }) => indicator.name)).toEqual(['customerCount']);
  });

  it('counts all rows, and gives the first', async () => {
    const data = await atlas.data(
      '{ comparison(regions: ["region:370000", "region:370000"], first: 1) { totalCount regions { id } rows { unit } } }',
    );
    expect(data['comparison']).toEqual({
      totalCount: 7,
      regions: [{ id: 'region:370000' }],
      rows: [{ unit: null }],
    });
  });
});

describe('a comparison that cannot be made is refused', () => {
  it.each([
    [
      'regions: ["region:370000", "region:999999"]',
      'comparison(regions:): nothing has the id "region:999999"',
    ],
    ['regions: ["fund:a"]', 'comparison(regions:): expected the id of a Region (region:…)'],
    ['regions: []', 'comparison(regions:): expected a list of 1 to 10 items, but got one of 0.'],
  ])('%s', async (args, message) => {
    const { errors = [] } = await atlas.ask(`{ comparison(${args}) { totalCount } }`);
    expect(errors.map((error) => error.message)).toEqual([expect.stringContaining(message)]);
    expect(errors[0]?.extensions['code']).toBe('BAD_USER_INPUT');
  });

  it('but a region without any figures has an empty table', async () => {
    expect(await rows('regions: ["region:110101"]')).toEqual([]);
  });
});
