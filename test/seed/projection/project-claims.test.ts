import { describe, expect, test } from 'vitest';

import { findConflicts } from '../../../src/seed/projection/find-conflicts.js';
import {
  inOrder,
  projectEdge,
  projectValue,
  type StoredClaim,
} from '../../../src/seed/projection/project-claims.js';

function claim(
  id: string,
  properties: Record<string, unknown>,
  more: Partial<StoredClaim> = {},
): StoredClaim {
  return {
    id,
    subject: 'fund:x',
    predicate: 'size',
    object: null,
    qualifiers: [],
    quote: null,
    ...more,
    properties: {
      rank: 'NORMAL',
      modality: 'ACTUAL',
      basis: 'STATED',
      ordinal: 0,
      projects: ['value'],
      ...properties,
    },
  };
}

function money(
  amount: number,
  comparator = 'EQ',
  more: Record<string, unknown> = {},
): Record<string, unknown> {
  return {
    valueType: 'Money',
    valueAmount: amount,
    valueCurrency: 'CNY',
    valueComparator: comparator,
    ...more,
  };
}

function date(earliest: string, latest?: string): Record<string, unknown> {
  return { valueType: 'PartialDate', valueEarliest: earliest, valueLatest: latest };
}

function time(edtf: string, earliest: string, latest?: string): Record<string, unknown> {
  return { validTimeEdtf: edtf, validTimeEarliest: earliest, validTimeLatest: latest };
}

describe('order', () => {
  test('best rank, most actual, latest valid time, place in the text; deprecated ones are left out', () => {
    const claims = [
      claim('deprecated', { rank: 'DEPRECATED' }),
      claim('later in the text', { ordinal: 9 }),
      claim('planned', { modality: 'PLANNED' }),
      claim('estimated', { modality: 'ESTIMATED' }),
      claim('target', { modality: 'TARGET', ...time('2030', '2030-01-01', '2030-12-31') }),
      claim('of 2021', time('2021', '2021-01-01', '2021-12-31')),
      claim('since 2019', time('2019/..', '2019-01-01')),
      claim('of 2022', time('2022', '2022-01-01', '2022-12-31')),
      claim('preferred', { rank: 'PREFERRED', modality: 'TARGET' }),
      claim('earlier in the text', { ordinal: 1 }),
    ];
    expect(inOrder(claims).map(({ id }) => id)).toEqual([
      'preferred',
      'since 2019',
      'of 2022',
      'of 2021',
      'earlier in the text',
      'later in the text',
      'estimated',
      'planned',
      'target',
    ]);
  });
});

describe('projectEdge', () => {
  test('is stated where any claim is, and as actual as the most actual', () => {
    const claims = [
      claim('a', { basis: 'INFERRED', modality: 'ACTUAL' }),
      claim('b', { basis: 'STATED', modality: 'PLANNED' }),
      claim('c', { rank: 'DEPRECATED' }),
    ];
    expect(projectEdge(claims)).toMatchObject({
      claimIds: ['a', 'b'],
      basis: 'STATED',
      modality: 'ACTUAL',
      exceptionIds: null,
    });
  });

  test('only inferred, and none', () => {
    expect(projectEdge([claim('a', { basis: 'INFERRED' })])?.basis).toBe('INFERRED');
    expect(projectEdge([claim('a', { rank: 'DEPRECATED' })])).toBeUndefined();
  });

  test('is named by its predicate, with what is not plainly so, and has the first claim’s sentence', () => {
    const label = { label: '支持', labelEn: 'supports' };
    const planned = claim('a', { ...label, modality: 'PLANNED', basis: 'INFERRED' }, { quote: '将支持' });
    expect(projectEdge([planned])).toMatchObject({
      name: '支持（推断，计划）',
      nameEn: 'supports (inferred, planned)',
      sentence: '将支持',
    });
    const actual = claim('b', { ...label, modality: 'ACTUAL' }, { quote: '支持' });
    expect(projectEdge([planned, actual])).toMatchObject({
      name: '支持',
      nameEn: 'supports',
      sentence: '支持',
    });
  });
});

describe('the exceptions of a relationship', () => {
  const except = (id: string, rank: string, ...entities: string[]): StoredClaim =>
    claim(
      id,
      { rank },
      {
        object: 'region:cn',
        qualifiers: [
          ...entities.map((entity) => JSON.stringify(['except', entity, null, null])),
          JSON.stringify(['sector', 'sector:metaverse', null, null]),
        ],
      },
    );

  test('are those that every claim of the best rank makes', () => {
    const one = except('a', 'NORMAL', 'region:440100', 'region:110000');
    const other = except('b', 'NORMAL', 'region:440100');
    expect(projectEdge([one])?.exceptionIds).toEqual(['region:110000', 'region:440100']);
    expect(projectEdge([one, other])?.exceptionIds).toEqual(['region:440100']);
    expect(projectEdge([one, except('c', 'NORMAL')])?.exceptionIds).toBeNull();
  });

  test('are not made or undone by a claim of a lower rank', () => {
    const best = except('a', 'PREFERRED', 'region:440100');
    expect(projectEdge([best, except('b', 'NORMAL')])?.exceptionIds).toEqual(['region:440100']);
    expect(
      projectEdge([except('a', 'PREFERRED'), except('b', 'NORMAL', 'region:110000')])?.exceptionIds,
    ).toBeNull();
  });
});

describe('projectValue', () => {
  test('the members of the first claim, and null for all others', () => {
    const projected = projectValue('size', [
      claim('a', money(5, 'GT', { valueText: '超5元' })),
      claim('b', money(6)),
    ]);
    expect(projected).toMatchObject({
      sizeAmount: 5,
      sizeComparator: 'GT',
      sizeText: '超5元',
      sizePercent: null,
      size: null,
    });
  });

  test('a code alone where the vocabulary says enum', () => {
    const code = { projects: ['code'], valueType: 'Text', valueText: '母基金', valueCode: 'MOTHER_FUND' };
    expect(projectValue('kind', [claim('a', code)])).toMatchObject({
      kind: 'MOTHER_FUND',
      kindText: null,
      kindCode: null,
    });
  });

  test('nothing of a claim with qualifiers, of several values, or deprecated', () => {
    const claims = [
      claim('a', money(5), { qualifiers: ['["sector","sector:x"]'] }),
      claim('b', money(5, 'EQ', { projects: [] })),
      claim('c', money(5, 'EQ', { rank: 'DEPRECATED' })),
    ];
    expect(new Set(Object.values(projectValue('size', claims)))).toEqual(new Set([null]));
  });
});

describe('findConflicts', () => {
  const pair = [['a', 'b']];
  test.each([
    ['other amounts', money(5), money(6), pair],
    ['the same amount', money(5), money(5), []],
    ['more than the other', money(5), money(5, 'GT'), pair],
    ['100 and more than 90', money(100), money(90, 'GT'), []],
    ['100 and 100 or more', money(100), money(100, 'GTE'), []],
    ['less and more than 100', money(100, 'LT'), money(100, 'GT'), pair],
    ['at most and at least 100', money(100, 'LTE'), money(100, 'GTE'), []],
    ['about 30 and 28', money(30, 'ABOUT'), money(28), []],
    ['about 30 and 20', money(30, 'ABOUT'), money(20), pair],
    ['nearly 100 and 101', money(100, 'NEARLY'), money(101), pair],
    ['yuan and dollars', money(5), money(5, 'EQ', { valueCurrency: 'USD' }), pair],
    ['2022 and 2022-02', date('2022-01-01', '2022-12-31'), date('2022-02-01', '2022-02-28'), []],
    ['2022-02 and 2021-03', date('2022-02-01', '2022-02-28'), date('2021-03-01', '2021-03-31'), pair],
    ['since 2019 and 2022', date('2019-01-01'), date('2022-01-01', '2022-12-31'), []],
    ['planned and actual', money(5), money(6, 'EQ', { modality: 'PLANNED' }), []],
    ['one is deprecated', money(5), money(6, 'EQ', { rank: 'DEPRECATED' }), []],
    ['one is preferred', money(5), money(6, 'EQ', { rank: 'PREFERRED' }), pair],
    ['several values', money(5, 'EQ', { projects: [] }), money(6, 'EQ', { projects: [] }), []],
    [
      'times apart',
      { ...money(5), ...time('2021', '2021-01-01', '2021-12-31') },
      { ...money(6), ...time('2022', '2022-01-01', '2022-12-31') },
      [],
    ],
    ['one without a time', { ...money(5), ...time('2021', '2021-01-01', '2021-12-31') }, money(6), pair],
    [
      'other codes',
      { valueType: 'Text', valueText: 'x', valueCode: 'A' },
      { valueType: 'Text', valueText: 'x', valueCode: 'B' },
      pair,
    ],
    [
      'the same code',
      { valueType: 'Text', valueText: 'x', valueCode: 'A' },
      { valueType: 'Text', valueText: 'y', valueCode: 'A' },
      [],
    ],
  ])('%s', (_title, a, b, expected) => {
    expect(findConflicts([claim('b', b), claim('a', a)])).toEqual(expected);
  });

  test('claims of other qualifiers are of other things', () => {
    expect(findConflicts([claim('a', money(5), { qualifiers: ['x'] }), claim('b', money(6))])).toEqual([]);
    expect(
      findConflicts([
        claim('a', money(5), { qualifiers: ['x'] }),
        claim('b', money(6), { qualifiers: ['x'] }),
      ]),
    ).toEqual(pair);
  });
});
