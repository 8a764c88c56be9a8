import { expect, test } from 'vitest';

import { checkValue, type ValueContext } from '../../../src/seed/check/check-value.js';
import { SqueezedText } from '../../../src/seed/text/squeezed-text.js';

const CONTEXT: ValueContext = {
  quotes: [new SqueezedText('设立了约 50 亿\n元产业母基金')],
  noted: false,
  predicate: undefined,
  owner: 'size',
};

test('what the file leaves out is filled in', () => {
  const input = { amount: 5e9, comparator: 'ABOUT', text: '50亿元' };
  expect(checkValue('Money', input, CONTEXT)).toEqual({
    value: { type: 'Money', text: '50亿元', members: { ...input, currency: 'CNY' } },
    findings: [],
  });
  const predicate = {
    label: { zh: '面积', en: 'area' },
    subject: ['Park'],
    single: true,
    enum: false,
    unit: '亩',
  };
  const area = { value: 50, text: '50' };
  const noted = { ...CONTEXT, predicate, noted: true };
  expect(checkValue('Quantity', area, noted).value?.members).toEqual({
    ...area,
    comparator: 'EQ',
    unit: '亩',
  });
  expect(
    checkValue('PartialDate', { edtf: '2022-02', text: '50' }, { ...noted, quotes: undefined }).value
      ?.members,
  ).toEqual({ edtf: '2022-02', text: '50', earliest: '2022-02-01', latest: '2022-02-28' });
});

test('words that are only white space stand nowhere', () => {
  expect(checkValue('Money', { amount: 5e9, text: ' ' }, CONTEXT).findings).toEqual([
    { at: ['text'], message: 'text: expected words of the quote, but " " is not in it.' },
    {
      at: ['amount'],
      message:
        'amount: expected the number that the text writes, but got 5000000000, where " " writes no number; correct it, or say why in "note".',
    },
  ]);
});

test('where the same figure stands twice in a quote, either comparator is the text’s, and no other', () => {
  const twice = { ...CONTEXT, quotes: [new SqueezedText('规模超过 50 亿元，首期到位 50 亿元')] };
  const found = (comparator: string) =>
    checkValue('Money', { amount: 5e9, comparator, text: '50亿元' }, twice).findings.map(({ at }) => at);
  expect([found('GT'), found('EQ')]).toEqual([[], []]);
  expect(found('LT')).toEqual([['comparator']]);
});

test('a date is held against each part of the words: year, month and day', () => {
  const opened = { ...CONTEXT, quotes: [new SqueezedText('2022 年 5 月 20 日开园')] };
  const found = (edtf: string) =>
    checkValue('PartialDate', { edtf, text: '2022年5月20日' }, opened).findings.map(({ message }) => message);
  expect(found('2022-05-20')).toEqual([]);
  for (const [edtf, part] of Object.entries({ '2021-05-20': 2022, '2022-06-20': 5, '2022-05-21': 20 })) {
    expect(found(edtf)).toEqual([
      `edtf: expected the date that "2022年5月20日" writes, but "${edtf}" has no ${part}; correct it, or say why in "note".`,
    ]);
  }
});
