import { cp, readFile, rm, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';

import { expect, test } from 'vitest';

import { checkSeed } from '../../../src/seed/check/check-seed.js';
import { readSeed } from '../../../src/seed/files/read-seed.js';
import { testFindings } from '../support/finding-cases.js';
import { editedQinghe, findings, QINGHE, SHIPPED } from '../support/fixture.js';

const TEXT = await readFile(join(QINGHE, 'document.txt'), 'utf8');

testFindings([
  [
    'a claim id given twice',
    [['claims.yaml', '- id: fund-sponsors', '- id: fund-size']],
    [
      'claims.yaml:18: fund-size: expected an id that no other claim of the document has; the first is at claims.yaml:6.',
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
    'a waiver of what is not in the text',
    [['waivers.yaml', '编者按', '编辑按']],
    [
      'waivers.yaml:1: expected a waiver in the document\'s own words, but "编辑按：本文为测试而编写，内容纯属虚构。" is not in it: before "按：本文为测试而编写，内" the document (line 3) has "智能制造简报（虚构）编者", the quote "编辑".',
    ],
  ],
  [
    'several mistakes in one run, by file and line',
    [
      ['claims.yaml', 'predicate: SUPPORTS', 'predicate: SUPORTS'],
      ['claims.yaml', 'basis: INFERRED', 'basis: GUESSED'],
      ['entities.yaml', 'en: Robotics', 'english: Robotics'],
    ],
    [
      'claims.yaml:14: fund-supports-district: expected a predicate of vocabulary.yaml, but got "SUPORTS". Did you mean "SUPPORTS"?',
      'claims.yaml:37: park-located: basis: expected one of STATED, INFERRED, but got "GUESSED".',
      'entities.yaml:13: sector:robots: name.en: expected a text, but got nothing.',
      'entities.yaml:13: sector:robots: expected one of the keys zh, en, but got "english".',
    ],
  ],
]);

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
