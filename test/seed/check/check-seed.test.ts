import { cp, mkdir, readFile, rename, rm, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';

import { expect, test } from 'vitest';

import { checkSeed } from '../../../src/seed/check/check-seed.js';
import { readSeed } from '../../../src/seed/files/read-seed.js';
import { type Edit, editedQinghe, findings, QINGHE, SHIPPED } from '../support/fixture.js';

type Case = [title: string, edits: Edit[], rejects: string[], warnings?: string[]];

const TEXT = await readFile(join(QINGHE, 'document.txt'), 'utf8');

const CASES: Case[] = [
  [
    'a misspelt predicate',
    [['claims.yaml', 'predicate: SUPPORTS', 'predicate: SUPORTS']],
    [
      'claims.yaml:14: fund-supports-district: expected a predicate of vocabulary.yaml, but got "SUPORTS". Did you mean "SUPPORTS"?',
    ],
  ],
  [
    'a misspelt key',
    [['claims.yaml', '  quote: 3 家机构共同出资', '  qoute: 3 家机构共同出资']],
    [
      'claims.yaml:22: fund-sponsors: expected one of the keys id, subject, predicate, object, value, qualifiers, modality, basis, rationale, rank, rankReason, validTime, quote, occurrence, attributedTo, evidence, note, but got "qoute". Did you mean "quote"?',
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
    'what is no YAML',
    [
      [
        'claims.yaml',
        '  value: { text: 青禾智能制造简报（虚构） }',
        '  value: { text: 青禾智能制造简报（虚构） ',
      ],
    ],
    [
      'claims.yaml:5: expected YAML, but got: Flow map in block collection must be sufficiently indented and end with a } at line 5, column 3:',
    ],
  ],
  [
    'a key given twice',
    [['claims.yaml', '  quote: 园区面向机器人\n', '  quote: 园区面向机器人\n  quote: 园区\n']],
    ['claims.yaml:72: expected YAML, but got: Map keys must be unique at line 72, column 3:'],
  ],
  [
    'a claim id given twice',
    [['claims.yaml', '- id: fund-sponsors', '- id: fund-size']],
    [
      'claims.yaml:18: fund-size: expected an id that no other claim of the document has; the first is at claims.yaml:6.',
    ],
  ],
  [
    'an entity declared twice',
    [['entities.yaml', '- id: company:qinghe', '- id: fund:qinghe']],
    [
      'claims.yaml:24: company-sponsors-fund: subject: expected the id of a declared entity, but nothing declares "company:qinghe".',
      'entities.yaml:5: fund:qinghe: expected an entity to be declared once; the first declaration is at entities.yaml:3. Leave out "name" to add aliases to it.',
    ],
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
    'an id with an unknown prefix',
    [['entities.yaml', 'id: company:qinghe', 'id: compny:qinghe']],
    [
      'claims.yaml:24: company-sponsors-fund: subject: expected the id of a declared entity, but nothing declares "company:qinghe".',
      'entities.yaml:5: compny:qinghe: expected an id that begins with one of region, park, company, organization, fund, policy, measure, recommendation, problem, infrastructure, technology, sector, actor, document and ":", but got "compny:qinghe". Did you mean "company"?',
    ],
  ],
  [
    'a region that is declared anew',
    [['entities.yaml', '- id: region:320612\n', '- id: region:320612\n  name: { zh: 通州, en: Tongzhou }\n']],
    [
      'entities.yaml:1: region:320612: expected no name, as 通州区 has its names from the reference tree; give "aliases" only.',
    ],
    [
      'entities.yaml:2: region:320612: "通州" is also a name of region:110112 (通州区): a search for it finds each of them.',
    ],
  ],
  [
    'an id that is not the folder',
    [['document.yaml', 'document:qinghe-2023-01', 'document:qinghe']],
    [
      'document.yaml:1: expected "document:qinghe-2023-01", as the folder is called, but got "document:qinghe".',
    ],
  ],
  [
    'a heading that is not in the text',
    [['document.yaml', '二、存在问题', '二、存在的问题']],
    [
      'document.yaml:6: expected a heading in the document\'s own words, but "二、存在的问题" is not in it: after "二、存在" the document (line 11) goes on with "问题据《青禾人才报告》，", the quote with "的问题".',
    ],
  ],
  [
    'headings out of order',
    [
      [
        'document.yaml',
        '  - { heading: 一、发展情况：园区先行, level: 1 }\n  - { heading: 二、存在问题, level: 1 }',
        '  - { heading: 二、存在问题, level: 1 }\n  - { heading: 一、发展情况：园区先行, level: 1 }',
      ],
    ],
    [
      'document.yaml:6: expected the headings in the order of the text, but "一、发展情况：园区先行" stands before "二、存在问题".',
    ],
  ],
  [
    'a waiver of what is not in the text',
    [['waivers.yaml', '编者按', '编辑按']],
    [
      'waivers.yaml:1: expected a waiver in the document\'s own words, but "编辑按：本文为测试而编写，内容纯属虚构。" is not in it: before "按：本文为测试而编写，内" the document (line 3) has "智能制造简报（虚构）编者", the quote "编辑".',
    ],
  ],
  [
    'an alias of two entities (a warning)',
    [['entities.yaml', 'aliases: [园区]', 'aliases: [园区, 机器人]']],
    [],
    [
      'entities.yaml:9: park:qinghe: "机器人" is also a name of sector:robots (机器人): a search for it finds each of them.',
      'entities.yaml:13: sector:robots: "机器人" is also a name of park:qinghe (青禾机器人产业园): a search for it finds each of them.',
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
    'an empty text',
    [['document.txt', TEXT, ' \n']],
    ['document.txt:1: expected the text of the document, but it is empty.'],
  ],
  [
    'several mistakes in one run',
    [
      ['claims.yaml', 'predicate: SUPPORTS', 'predicate: SUPORTS'],
      ['claims.yaml', 'comparator: ABOUT, ', ''],
      ['entities.yaml', 'en: Robotics', 'english: Robotics'],
    ],
    [
      'claims.yaml:9: fund-size: comparator: expected ABOUT, as the text puts it, but got EQ; correct it, or say why in "note".',
      'claims.yaml:14: fund-supports-district: expected a predicate of vocabulary.yaml, but got "SUPORTS". Did you mean "SUPPORTS"?',
      'entities.yaml:13: sector:robots: name.en: expected a text, but got nothing.',
      'entities.yaml:13: sector:robots: expected one of the keys zh, en, but got "english".',
    ],
  ],
];

test.each(CASES)('%s', async (_title, edits, rejects, warnings = []) => {
  expect(await findings(await editedQinghe(...edits))).toEqual({ rejects, warnings });
});

test('the shipped documents and the made-up one have nothing to reject', async () => {
  expect((await findings(SHIPPED)).rejects).toEqual([]);
  expect(await findings(QINGHE)).toEqual({ rejects: [], warnings: [] });
});

test('a document is the file as it is, and quotes are its own words at their place', async () => {
  const [document] = checkSeed(await readSeed([QINGHE])).documents;
  expect(document?.text).toBe(TEXT);
  const claim = document?.claims.find(({ id }) => id === 'claim:qinghe-2023-01:fund-supports-park');
  expect(claim?.evidence).toEqual([
    { start: 102, end: 116, quote: '重点支持青禾机器\n\n人产业园', section: '一、发展情况：园区先行' },
  ]);
  for (const { evidence } of document?.claims ?? []) {
    for (const { start, end, quote } of evidence) expect(TEXT.slice(start, end)).toBe(quote);
  }
});

test('a section goes on to the next of its level or above, and a quote is in the innermost', async () => {
  const heading = '园区于2022年3月开园';
  const folder = await editedQinghe([
    'document.yaml',
    '  - { heading: 二、',
    `  - { heading: ${heading}, level: 2 }\n  - { heading: 二、`,
  ]);
  const [document] = checkSeed(await readSeed([folder])).documents;
  const [one, inner, two] = ['一、', heading, '二、'].map((words) => TEXT.indexOf(words));
  expect(document?.sections.map(({ start, end }) => [start, end])).toEqual([
    [one, two],
    [inner, two],
    [two, TEXT.length],
  ]);
  const sectionOf = (id: string) =>
    document?.claims.find((claim) => claim.id === `claim:qinghe-2023-01:${id}`)?.evidence[0]?.section;
  expect(sectionOf('fund-size')).toBe('一、发展情况：园区先行');
  expect(sectionOf('park-companies')).toBe(heading);
  expect(sectionOf('park-opened-otherwise')).toBe('二、存在问题');
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

test('claims of one quote share the source that one of them names', async () => {
  const folder = await editedQinghe([
    'claims.yaml',
    '- id: brief-cites',
    '- id: workers-located\n  subject: problem:qinghe-workers\n  predicate: AFFECTS\n  object: sector:robots\n  quote: 通州区技术工人缺口近两千人\n- id: brief-cites',
  ]);
  const [document] = checkSeed(await readSeed([folder])).documents;
  const sources = document?.claims
    .filter(({ predicate }) => predicate === 'AFFECTS')
    .map(({ evidence }) => evidence[0]?.attributedTo);
  expect(sources).toEqual(['document:qinghe-talent', 'document:qinghe-talent']);
});

test('a folder that is not there, and one without seed files', async () => {
  const folder = dirname(await editedQinghe());
  await mkdir(join(folder, 'empty'));
  expect((await findings(join(folder, 'qinghe-2023-10'))).rejects).toEqual([
    '.:1: expected a folder of seed files, but there is none. Did you mean "qinghe-2023-01"?',
  ]);
  expect((await findings(join(folder, 'empty'))).rejects).toEqual([
    '.:1: expected document.txt, document.yaml, entities.yaml, claims.yaml, or folders that hold them, but found neither.',
  ]);
});

test('a misspelt file is named, and so is the one that is missing', async () => {
  const folder = await editedQinghe();
  await rename(join(folder, 'claims.yaml'), join(folder, 'claim.yaml'));
  expect((await findings(folder)).rejects).toEqual([
    'claim.yaml:1: expected one of the files document.txt, document.yaml, entities.yaml, claims.yaml, waivers.yaml, but got "claim.yaml". Did you mean "claims.yaml"?',
    expect.stringMatching(/^claims\.yaml:1: expected a file to read, but got: ENOENT/),
  ]);
});

test('a text that is not UTF-8', async () => {
  const folder = await editedQinghe();
  await writeFile(join(folder, 'document.txt'), Buffer.from([0xc4, 0xe3]));
  expect((await findings(folder)).rejects).toEqual([
    'document.txt:1: expected a text in UTF-8, but got: The encoded data was not valid for encoding utf-8',
  ]);
});

test('documents beside the one that is asked for lend their entities, and only those', async () => {
  const folder = await editedQinghe();
  const other = join(dirname(folder), 'other-2023-01');
  await cp(folder, other, { recursive: true });
  await rm(join(other, 'waivers.yaml'));
  await writeFile(
    join(other, 'document.yaml'),
    'id: document:other-2023-01\nname: { zh: 另一份, en: Another }\nlanguage: zh\n',
  );
  await writeFile(join(other, 'entities.yaml'), '[]\n');
  await writeFile(
    join(other, 'claims.yaml'),
    '- { id: again, subject: fund:qinghe, predicate: SUPPORTS, object: park:qinghe, quote: 重点支持青禾机器人产业园 }\n',
  );
  const { documents, rejects } = checkSeed(await readSeed([other]));
  expect(rejects).toEqual([]);
  expect(documents.map(({ key }) => key)).toEqual(['other-2023-01']);
});

test('a vocabulary says what it must', async () => {
  const folder = await editedQinghe();
  const file = join(dirname(folder), 'vocabulary.yaml');
  await writeFile(
    file,
    [
      'entityTypes:',
      '  Fund: { prefix: fund, label: { zh: 基金, en: Fund } }',
      'predicates:',
      '  SUPPORTS: { label: { zh: 支持, en: supports }, subject: [Fnd] }',
      '  hash: { label: { zh: 值, en: hash }, subject: [Fund], value: Text }',
      '  kind: { label: { zh: 类, en: kind }, subject: [Fund], value: Money, codes: [A] }',
    ].join('\n'),
  );
  const { rejects } = checkSeed(await readSeed([folder]));
  expect(
    rejects.filter((reject) => reject.file === file).map(({ line, message }) => `${line}: ${message}`),
  ).toEqual([
    '4: expected "object": the types that the relationship may lead to.',
    '4: subject: expected an entity type, but got "Fnd". Did you mean "Fund"?',
    '5: expected another name: entities have a property of this one.',
    '6: expected "value: Text" beside "codes".',
  ]);
});
