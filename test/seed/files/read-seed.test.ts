import { mkdir, readFile, rename, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';

import { expect, test } from 'vitest';

import { readSeed } from '../../../src/seed/files/read-seed.js';
import { type Edit, editedQinghe, findings, QINGHE } from '../support/fixture.js';

type Case = [title: string, edits: Edit[], rejects: string[]];

const TEXT = await readFile(join(QINGHE, 'document.txt'), 'utf8');

const CASES: Case[] = [
  [
    'a misspelt key',
    [['claims.yaml', '  quote: 3 家机构共同出资', '  qoute: 3 家机构共同出资']],
    [
      'claims.yaml:22: fund-sponsors: expected one of the keys id, subject, predicate, object, value, qualifiers, modality, basis, rationale, rank, rankReason, validTime, quote, occurrence, attributedTo, evidence, note, but got "qoute". Did you mean "quote"?',
    ],
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
    'a name in one language only',
    [['entities.yaml', '{ zh: 机器人, en: Robotics }', '{ zh: 机器人 }']],
    ['entities.yaml:13: sector:robots: name.en: expected a text, but got nothing.'],
  ],
  [
    'an empty text',
    [['document.txt', TEXT, ' \n']],
    ['document.txt:1: expected the text of the document, but it is empty.'],
  ],
];

test.each(CASES)('%s', async (_title, edits, rejects) => {
  expect(await findings(await editedQinghe(...edits))).toEqual({ rejects, warnings: [] });
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

test('a vocabulary beside the documents stands in for the one that the project ships', async () => {
  const folder = await editedQinghe();
  const file = join(dirname(folder), 'vocabulary.yaml');
  const fund = 'Fund: { prefix: fnd, label: { zh: 基金, en: Fund } }';
  await writeFile(file, `entityTypes:\n  ${fund}\npredicates:\n  SUPPORTS: { subject: [Fund] }\n`);
  const { vocabulary, rejects } = await readSeed([folder]);
  expect([...vocabulary.entityTypes.keys()]).toEqual(['Fund']);
  expect(rejects).toContainEqual(expect.objectContaining({ file, line: 4, subject: 'SUPPORTS' }));
});
