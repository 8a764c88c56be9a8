import fc from 'fast-check';
import { describe, expect, test } from 'vitest';

import { findFigures, readNumeral } from '../../../src/seed/text/numerals.js';

const DIGITS = '零一二三四五六七八九';

/** Writes a whole number below 10^12 as Chinese does; the inverse of what is tested, found another way. */
function write(value: number): string {
  if (value === 0) return '零';
  const groups = ['', '万', '亿'];
  let text = '';
  for (let group = 2; group >= 0; group--) {
    const part = Math.floor(value / 10_000 ** group) % 10_000;
    if (part === 0) {
      continue;
    }
    if (text !== '' && part < 1000) text += '零';
    let digits = '';
    for (let place = 3; place >= 0; place--) {
      const digit = Math.floor(part / 10 ** place) % 10;
      if (digit === 0) {
        if (digits !== '' && !digits.endsWith('零')) digits += '零';
      } else digits += DIGITS.charAt(digit) + (['', '十', '百', '千'][place] ?? '');
    }
    text += digits.replace(/零$/, '') + (groups[group] ?? '');
  }
  return text;
}

describe('readNumeral', () => {
  test.each([
    ['两万', 20_000],
    ['7.87万', 78_700],
    ['16.58万', 165_800],
    ['百', 100],
    ['千亿', 100_000_000_000],
    ['1,000', 1000],
    ['417万', 4_170_000],
    ['十', 10],
    ['十五', 15],
    ['二〇二二', 2022],
    ['三万五', 35_000],
    ['一百二十万', 1_200_000],
    ['1.5亿', 150_000_000],
    ['一万亿', 1_000_000_000_000],
    ['三点五万', 35_000],
    ['30%', 30],
    ['百分之三十', 30],
    ['三成', 30],
    ['525.8亿', 52_580_000_000],
    ['１２', 12],
  ])('%s', (numeral, value) => {
    expect(readNumeral(numeral)).toBe(value);
  });

  test('no number', () => {
    expect(readNumeral('元宇宙')).toBeUndefined();
    expect(readNumeral('8家9家')).toBeUndefined();
  });

  test('every whole number comes back from how Chinese writes it', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 999_999_999_999 }), (value) => {
        expect(readNumeral(write(value))).toBe(value);
      }),
    );
  });

  test('decimals with a scale are exact, as the text is', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 99_999 }), fc.constantFrom('万', '亿'), (hundredths, scale) => {
        const expected = hundredths * (scale === '万' ? 100 : 1_000_000);
        expect(readNumeral(`${(hundredths / 100).toFixed(2)}${scale}`)).toBe(expected);
      }),
    );
  });

  test('thousands are parted or not', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 999_999_999 }), (value) => {
        expect(readNumeral(value.toLocaleString('en-US'))).toBe(value);
      }),
    );
  });
});

describe('comparators', () => {
  test.each([
    ['规模超200亿元', 'GT'],
    ['产值超过600亿元', 'GT'],
    ['突破1000万台', 'GT'],
    ['240余家', 'GT'],
    ['两万余个', 'GT'],
    ['30多万人', 'GT'],
    ['增长130%以上', 'GTE'],
    ['不少于5家', 'GTE'],
    ['近70个', 'NEARLY'],
    ['将近12万人', 'NEARLY'],
    ['约30家', 'ABOUT'],
    ['30家左右', 'ABOUT'],
    ['不足1.5万', 'LT'],
    ['最高200万元', 'LTE'],
    ['单个标准最高资助100万元', 'LTE'],
    ['不超过8家', 'LTE'],
    ['50亿元', 'EQ'],
    ['最近5年', 'EQ'],
    ['通过3项', 'EQ'],
    ['节约50万元', 'EQ'],
  ])('%s is %s', (text, comparator) => {
    expect(findFigures(text).map((figure) => figure.comparator)).toEqual([comparator]);
  });

  test('分别 carries the first word over to the others', () => {
    const compared = findFigures('分别超过9万人、7万人和6万人').map(({ value, comparator }) => [
      value,
      comparator,
    ]);
    expect(compared).toEqual([
      [90_000, 'GT'],
      [70_000, 'GT'],
      [60_000, 'GT'],
    ]);
    expect(findFigures('超过9万人、7万人').map(({ comparator }) => comparator)).toEqual(['GT', 'EQ']);
  });
});
