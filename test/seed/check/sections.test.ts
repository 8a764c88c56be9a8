import { readFile } from 'node:fs/promises';
import { join } from 'node:path';

import { expect, test } from 'vitest';

import { checkSeed } from '../../../src/seed/check/check-seed.js';
import { readSeed } from '../../../src/seed/files/read-seed.js';
import { testFindings } from '../support/finding-cases.js';
import { editedQinghe, QINGHE } from '../support/fixture.js';

const TEXT = await readFile(join(QINGHE, 'document.txt'), 'utf8');

testFindings([
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
]);

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
