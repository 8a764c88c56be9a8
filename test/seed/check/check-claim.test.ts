import { expect, test } from 'vitest';

import { checkSeed } from '../../../src/seed/check/check-seed.js';
import { readSeed } from '../../../src/seed/files/read-seed.js';
import { type Edit, editedQinghe, findings } from '../support/fixture.js';

type Case = [title: string, edits: Edit[], rejects: string[]];

const CASES: Case[] = [
  [
    'a misspelt predicate',
    [['claims.yaml', 'predicate: SUPPORTS', 'predicate: SUPORTS']],
    [
      'claims.yaml:14: fund-supports-district: expected a predicate of vocabulary.yaml, but got "SUPORTS". Did you mean "SUPPORTS"?',
    ],
  ],
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
    'a subject that nothing declares',
    [['claims.yaml', 'subject: company:qinghe', 'subject: company:qinhe']],
    [
      'claims.yaml:24: company-sponsors-fund: subject: expected the id of a declared entity, but nothing declares "company:qinhe". Did you mean "company:qinghe"?',
    ],
  ],
  [
    'a region that is not in the tree',
    [['claims.yaml', 'object: region:320612', 'object: region:320621']],
    [
      'claims.yaml:15: fund-supports-district: object: expected the id of a declared entity, but nothing declares "region:320621". Did you mean "region:320623"?',
    ],
  ],
  [
    'a source that is no document',
    [['claims.yaml', 'attributedTo: document:qinghe-talent', 'attributedTo: park:qinghe']],
    [
      'claims.yaml:84: workers-short: attributedTo: expected Document for attributedTo, but "park:qinghe" is a Park.',
    ],
  ],
  [
    'a quote that departs from the text',
    [['claims.yaml', 'quote: 3 家机构共同出资', 'quote: 3 家机构联合出资']],
    [
      'claims.yaml:22: fund-sponsors: expected a quote in the document\'s own words, but "3家机构联合出资" is not in it: after "3家机构" the document (line 7) goes on with "共同出资，重点支持青禾机", the quote with "联合出资".',
    ],
  ],
  [
    'a quote of another text',
    [['claims.yaml', 'quote: 3 家机构共同出资', 'quote: 完全没有的话']],
    [
      'claims.yaml:22: fund-sponsors: expected a quote in the document\'s own words, but "完全没有的话" is not in it, nor anything like it.',
    ],
  ],
  [
    'a quote that stands twice',
    [['claims.yaml', '{ quote: 《青禾人才报告》, occurrence: 1 }', '{ quote: 《青禾人才报告》 }']],
    [
      'claims.yaml:90: brief-cites: expected "occurrence" (1 to 2), as "《青禾人才报告》" stands 2 times: lines 13, 15.',
    ],
  ],
  [
    'an occurrence too many',
    [['claims.yaml', 'occurrence: 2', 'occurrence: 3']],
    [
      'claims.yaml:91: brief-cites: occurrence: expected 1 to 2, as "《青禾人才报告》" stands on line 13, 15, but got 3.',
    ],
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
    'a month that does not exist',
    [['claims.yaml', 'validTime: 2023-05\n', 'validTime: 2023-13\n']],
    [
      'claims.yaml:16: fund-supports-district: validTime: expected a date as EDTF writes it, such as 2022, 2022-02, 2022-05-20, 2022/2024 or 2019/.., but got "2023-13": there is no month 13.',
    ],
  ],
  [
    'a time in words that are not in the text',
    [['claims.yaml', '{ edtf: 2022, text: 2022 年 }', '{ edtf: 2022, text: 2024 年 }']],
    [
      'claims.yaml:59: park-output: validTime: expected words of the document, but "2024 年" is not in it.',
      'claims.yaml:59: park-output: validTime: edtf: expected the date that "2024 年" writes, but "2022" has no 2024; correct it, or say why in "note".',
    ],
  ],
  [
    'an inference without a rationale',
    [
      [
        'claims.yaml',
        '  rationale: { zh: 基金设立于通州区，并支持该园区。, en: The fund is of Tongzhou and supports the park. }\n',
        '',
      ],
    ],
    ['claims.yaml:37: park-located: expected "rationale: { zh: …, en: … }", as the basis is INFERRED.'],
  ],
  [
    'a rationale for what is stated',
    [['claims.yaml', '  basis: INFERRED\n', '']],
    [
      'claims.yaml:37: park-located: expected "basis: INFERRED" beside a rationale: what the text states needs none.',
    ],
  ],
  [
    'an intention as what is so already',
    [
      [
        'claims.yaml',
        '- id: fund-supports-park',
        '- id: company-settles\n  subject: company:qinghe\n  predicate: INTENDS_TO_SETTLE_IN\n  object: park:qinghe\n  modality: ACTUAL\n  quote: 重点支持青禾机器人产业园\n- id: fund-supports-park',
      ],
    ],
    [
      'claims.yaml:32: company-settles: modality: expected PLANNED, as INTENDS_TO_SETTLE_IN names what is not so yet, but got ACTUAL; leave "modality" out, or write the predicate of what is so already.',
    ],
  ],
  [
    'a rank without a reason',
    [['claims.yaml', '  predicate: openedOn', '  rank: PREFERRED\n  predicate: openedOn']],
    ['claims.yaml:42: park-opened: expected "rankReason: { zh: …, en: … }", as the rank is PREFERRED.'],
  ],
  [
    'a subject of the wrong type',
    [
      [
        'claims.yaml',
        'subject: company:qinghe\n  predicate: SPONSORS',
        'subject: fund:qinghe\n  predicate: SPONSORS',
      ],
    ],
    [
      'claims.yaml:24: company-sponsors-fund: subject: expected Company or Organization or Region for SPONSORS, but "fund:qinghe" is a Fund.',
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
    'a relationship without an object',
    [['claims.yaml', '  object: park:qinghe\n', '']],
    [
      'claims.yaml:28: fund-supports-park: expected an object, as SUPPORTS is a relationship to Region or Park or Company or Sector.',
    ],
  ],
  [
    'an object in place of a value',
    [['claims.yaml', '  value: { edtf: 2022-03, text: 2022年3月 }\n', '  object: region:320612\n']],
    ['claims.yaml:43: park-opened: expected no object, as openedOn is a value (PartialDate).'],
  ],
  [
    'neither an object nor a value',
    [['claims.yaml', '  value: { edtf: 2022-03, text: 2022年3月 }\n', '']],
    ['claims.yaml:40: park-opened: expected a value, as openedOn is a PartialDate.'],
  ],
  [
    'a value of a relationship that has none',
    [['claims.yaml', '  object: park:qinghe\n', '  object: park:qinghe\n  value: { text: 园区 }\n']],
    ['claims.yaml:32: fund-supports-park: expected no value, as SUPPORTS has none.'],
  ],
  [
    'a claim without a quote',
    [['claims.yaml', '  quote: 重点支持青禾机器人产业园\n', '']],
    [
      'claims.yaml:28: fund-supports-park: expected "quote" or "evidence", one of the two: the words it was read from.',
    ],
  ],
  [
    'a qualifier without a value',
    [['claims.yaml', '{ name: sector, entity: sector:robots }', '{ name: sector }']],
    ['claims.yaml:65: region-growth: qualifier sector: expected an entity or a value, one of the two.'],
  ],
  [
    'a qualifier that the vocabulary does not have',
    [['claims.yaml', '{ name: sector, entity: sector:robots }', '{ name: sectors, entity: sector:robots }']],
    [
      'claims.yaml:65: region-growth: expected a qualifier of vocabulary.yaml, but got "sectors". Did you mean "sector"?',
    ],
  ],
  [
    'a qualifier that names an entity of another type',
    [['claims.yaml', '{ name: sector, entity: sector:robots }', '{ name: sector, entity: park:qinghe }']],
    [
      'claims.yaml:65: region-growth: entity: expected Sector for qualifier sector, but "park:qinghe" is a Park.',
    ],
  ],
  [
    'a value where the qualifier names an entity',
    [['claims.yaml', '{ name: sector, entity: sector:robots }', '{ name: sector, value: { text: 增长 } }']],
    ['claims.yaml:65: region-growth: qualifier sector: expected an entity and no value.'],
  ],
  [
    'an entity where the qualifier has a value',
    [['claims.yaml', '{ name: scope, value: { text: 两大领域 } }', '{ name: scope, entity: sector:robots }']],
    ['claims.yaml:76: park-develops-sensors: qualifier scope: expected a value and no entity.'],
  ],
  [
    'a code of a qualifier, which has none',
    [['claims.yaml', '{ text: 两大领域 }', '{ text: 两大领域, code: AREA }']],
    ['claims.yaml:76: park-develops-sensors: code: expected none, as qualifier scope has no codes.'],
  ],
  [
    'a note that is a bare text',
    [['claims.yaml', '  quote: 2023年5月，', '  note: 试验\n  quote: 2023年5月，']],
    ['claims.yaml:11: fund-size: note: expected a mapping with zh, en, but got "试验".'],
  ],
  [
    'a note in one language',
    [['claims.yaml', '  quote: 2023年5月，', '  note: { zh: 试验 }\n  quote: 2023年5月，']],
    ['claims.yaml:11: fund-size: note.en: expected a text, but got nothing.'],
  ],
  [
    'a time that is neither a date nor a mapping',
    [['claims.yaml', 'validTime: 2023-05\n', 'validTime: [2023-05]\n']],
    [
      'claims.yaml:16: fund-supports-district: validTime: expected a text or a number or a mapping with edtf, text, but got ["2023-05"].',
    ],
  ],
  [
    'another number, with a note',
    [
      ['claims.yaml', 'amount: 2000000000', 'amount: 200000000'],
      ['claims.yaml', '  quote: 2023年5月，', '  note: { zh: 试验, en: A trial }\n  quote: 2023年5月，'],
    ],
    [],
  ],
];

test.each(CASES)('%s', async (_title, edits, rejects) => {
  expect(await findings(await editedQinghe(...edits))).toEqual({ rejects, warnings: [] });
});

test('a claim without a modality has its predicate’s, and keeps one of its own', async () => {
  const settles = (id: string, modality = ''): string =>
    `- id: ${id}\n  subject: company:qinghe\n  predicate: INTENDS_TO_SETTLE_IN\n  object: park:qinghe\n${modality}  quote: 重点支持青禾机器人产业园\n`;
  const folder = await editedQinghe([
    'claims.yaml',
    '- id: fund-supports-park',
    `${settles('settles')}${settles('may-settle', '  modality: ESTIMATED\n')}- id: fund-supports-park`,
  ]);
  const [document] = checkSeed(await readSeed([folder])).documents;
  const modality = (id: string): string | undefined =>
    document?.claims.find((claim) => claim.id === `claim:qinghe-2023-01:${id}`)?.modality;
  expect(modality('settles')).toBe('PLANNED');
  expect(modality('may-settle')).toBe('ESTIMATED');
  expect(modality('fund-supports-park')).toBe('ACTUAL');
});
