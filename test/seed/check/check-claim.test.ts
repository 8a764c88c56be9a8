import { expect, test } from 'vitest';

import { checkSeed } from '../../../src/seed/check/check-seed.js';
import { readSeed } from '../../../src/seed/files/read-seed.js';
import { editedQinghe } from '../support/fixture.js';
import { testFindings } from '../support/finding-cases.js';

testFindings([
  [
    'a misspelt predicate',
    [['claims.yaml', 'predicate: SUPPORTS', 'predicate: SUPORTS']],
    [
      'claims.yaml:14: fund-supports-district: expected a predicate of vocabulary.yaml, but got "SUPORTS". Did you mean "SUPPORTS"?',
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
]);

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
