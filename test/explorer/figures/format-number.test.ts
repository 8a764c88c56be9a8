import { expect, it } from 'vitest';

import { formatAmount, formatNumber, withBound } from '../../../explorer/figures/format-number.js';

it.each([
  [0, '0', '0'],
  [240, '240', '240'],
  [9_999, '9,999', '9,999'],
  [10_000, '1万', '10,000'],
  [78_700, '7.87万', '78,700'],
  [20_000_000, '2000万', '20 million'],
  [5_000_000_000, '50亿', '5 billion'],
  [116_000_000_000, '1160亿', '116 billion'],
  [2_345_600_000_000, '23,456亿', '2,345.6 billion'],
  [-10_000, '-1万', '-10,000'],
  [0.5, '0.5', '0.5'],
])('writes %d as %s and %s', (number, zh, en) => {
  expect([formatNumber(number, 'zh'), formatNumber(number, 'en')]).toEqual([zh, en]);
});

it('keeps a currency that it has no sign for', () => {
  expect(formatAmount(2_000_000, 'CNY', 'en')).toBe('¥2 million');
  expect(formatAmount(2_000_000, 'CHF', 'zh')).toBe('200万 CHF');
});

it.each([
  ['EQ', '50亿元', '¥5'],
  ['ABOUT', '约 50亿元', 'about ¥5'],
  ['NEARLY', '近 50亿元', 'nearly ¥5'],
  ['GT', '超过 50亿元', 'more than ¥5'],
  ['GTE', '50亿元 以上', 'at least ¥5'],
  ['LT', '不足 50亿元', 'less than ¥5'],
  ['LTE', '最高 50亿元', 'at most ¥5'],
] as const)('says %s as %s and %s', (comparator, zh, en) => {
  expect([withBound('50亿元', comparator, 'zh'), withBound('¥5', comparator, 'en')]).toEqual([zh, en]);
});
