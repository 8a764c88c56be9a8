import { expect, test } from 'vitest';

import { checkValue, type ValueContext } from '../../../src/seed/check/check-value.js';
import { SqueezedText } from '../../../src/seed/text/squeezed-text.js';
import { testFindings } from '../support/finding-cases.js';

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

testFindings([
  [
    'a misspelt key of a value',
    [['claims.yaml', 'amount: 2000000000,', 'amonut: 2000000000,']],
    [
      'claims.yaml:9: fund-size: amount: expected a number in a Money, but got nothing.',
      'claims.yaml:9: fund-size: value: expected a Money with amount, currency, comparator, text, but got "amonut". Did you mean "amount"?',
    ],
  ],
  [
    'a value of the wrong type',
    [['claims.yaml', '{ value: 3, text: 3 家 }', '{ value: three, text: 3 家 }']],
    ['claims.yaml:21: fund-sponsors: value: expected a number in a Quantity, but got "three".'],
  ],
  [
    'words of a value that are not in the quote',
    [['claims.yaml', 'text: 20亿元', 'text: 二十亿元']],
    ['claims.yaml:9: fund-size: text: expected words of the quote, but "二十亿元" is not in it.'],
  ],
  [
    'another number than the text writes',
    [['claims.yaml', 'amount: 2000000000', 'amount: 200000000']],
    [
      'claims.yaml:9: fund-size: amount: expected the number that the text writes, but got 200000000, where "20亿元" writes 2000000000; correct it, or say why in "note".',
    ],
  ],
  [
    'another comparator than the text says',
    [['claims.yaml', 'comparator: ABOUT, ', '']],
    [
      'claims.yaml:9: fund-size: comparator: expected ABOUT, as the text puts it, but got EQ; correct it, or say why in "note".',
    ],
  ],
  [
    'a negative amount',
    [['claims.yaml', 'amount: 800000000', 'amount: -1']],
    ['claims.yaml:58: park-output: amount: expected a number from 0 to 1e18, but got -1.'],
  ],
  [
    'an infinite amount',
    [['claims.yaml', 'amount: 800000000', 'amount: .inf']],
    ['claims.yaml:58: park-output: amount: expected a number in a Money, but got Infinity.'],
  ],
  [
    'a day that does not exist',
    [['claims.yaml', 'edtf: 2022-03,', 'edtf: 2022-02-30,']],
    [
      'claims.yaml:43: park-opened: expected a date as EDTF writes it, such as 2022, 2022-02, 2022-05-20, 2022/2024 or 2019/.., but got "2022-02-30": 2022-02 has 28 days.',
    ],
  ],
  [
    'another date than the text writes',
    [['claims.yaml', 'edtf: 2022-03,', 'edtf: 2022-04,']],
    [
      'claims.yaml:43: park-opened: edtf: expected the date that "2022年3月" writes, but "2022-04" has no 3; correct it, or say why in "note".',
    ],
  ],
  [
    'another unit than the predicate has',
    [['claims.yaml', '{ value: 3, text: 3 家 }', '{ value: 3, unit: 个, text: 3 家 }']],
    ['claims.yaml:21: fund-sponsors: unit: expected 家, the unit of sponsorCount, but got "个".'],
  ],
  [
    'a code that is not in the vocabulary',
    [
      [
        'claims.yaml',
        '- id: fund-supports-park',
        '- id: fund-kind\n  subject: fund:qinghe\n  predicate: kind\n  value: { text: 青禾智造基金, code: JONT }\n  quote: 约20亿元青禾智造基金\n- id: fund-supports-park',
      ],
    ],
    [
      'claims.yaml:31: fund-kind: code: expected one of MOTHER_FUND, DIRECT, MOTHER_AND_DIRECT, JOINT, GUIDANCE, INVESTMENT, TOWN, PARK, AREA, CENTRE, BASE, INCUBATOR, CLUSTER, but got "JONT". Did you mean "JOINT"?',
    ],
  ],
  [
    'another currency than the text says',
    [['claims.yaml', 'amount: 2000000000,', 'amount: 2000000000, currency: USD,']],
    ['claims.yaml:9: fund-size: currency: expected CNY, as "20亿元" says, but got "USD".'],
  ],
  [
    'another number, with a note',
    [
      ['claims.yaml', 'amount: 2000000000', 'amount: 200000000'],
      ['claims.yaml', '  quote: 2023年5月，', '  note: { zh: 试验, en: A trial }\n  quote: 2023年5月，'],
    ],
    [],
  ],
]);
