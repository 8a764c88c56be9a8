import { describe, expect, test } from 'vitest';

import { findConflicts } from '../../../src/seed/projection/find-conflicts.js';
import { claim, date, money, time } from './stored-claims.js';

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
    ['100 or more and less than 100', money(100, 'GTE'), money(100, 'LT'), pair],
    ['about 30 and 28', money(30, 'ABOUT'), money(28), []],
    ['about 30 and 32', money(30, 'ABOUT'), money(32), []],
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
    // Which of the two has the smaller id must not matter.
    expect(findConflicts([claim('b', a), claim('a', b)])).toEqual(expected);
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
