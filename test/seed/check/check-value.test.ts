import { expect, test } from 'vitest';

import { checkValue, type ValueContext } from '../../../src/seed/check/check-value.js';
import { SqueezedText } from '../../../src/seed/text/squeezed-text.js';

const CONTEXT: ValueContext = {
  quotes: [new SqueezedText('设立了约 50 亿\n元产业母基金')],
  noted: false,
  predicate: undefined,
  name: 'size',
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
