import { describe, expect, test } from 'vitest';

import {
  inOrder,
  projectEdge,
  projectValue,
  type StoredClaim,
} from '../../../src/seed/projection/project-claims.js';
import { claim, money, time } from './stored-claims.js';

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

  test('is named by its predicate, with what is not plainly so, and has all quotes of the first claim', () => {
    const label = { label: '支持', labelEn: 'supports' };
    const planned = claim(
      'a',
      { ...label, modality: 'PLANNED', basis: 'INFERRED' },
      { quotes: ['标题', '将支持'] },
    );
    expect(projectEdge([planned])).toMatchObject({
      name: '支持（推断，计划）',
      nameEn: 'supports (inferred, planned)',
      sentence: '标题 …… 将支持',
    });
    const actual = claim('b', { ...label, modality: 'ACTUAL' }, { quotes: ['支持'] });
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
