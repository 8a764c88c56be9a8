import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

import { expect, onTestFinished, test } from 'vitest';

import type { Reject } from '../../../src/errors.js';
import { VocabularyReader } from '../../../src/seed/files/vocabulary-reader.js';

/** Lines 1 and 2; each case adds the others. */
const FUND = 'entityTypes:\n  Fund: { prefix: fund, label: { zh: 基金, en: Fund } }\n';
const LABEL = 'label: { zh: 词, en: word }';

type Case = [title: string, rest: string, rejects: string[]];

const CASES: Case[] = [
  [
    'an entity type in small letters',
    `  park: { prefix: park, ${LABEL} }\npredicates: {}`,
    ['3: park: expected a name such as Fund.'],
  ],
  [
    'a predicate that is neither a relationship nor a value by its name',
    `predicates:\n  Size: { ${LABEL}, subject: [Fund], value: Money }`,
    ['4: Size: expected UPPER_SNAKE for a relationship, or camelCase for a value.'],
  ],
  [
    'a relationship that leads nowhere',
    `predicates:\n  SUPPORTS: { ${LABEL}, subject: [Fund] }`,
    ['4: SUPPORTS: expected "object": the types that the relationship may lead to.'],
  ],
  [
    'a value that leads to entities',
    `predicates:\n  size: { ${LABEL}, subject: [Fund], object: [Fund], value: Money }`,
    ['4: size: expected "value" and no "object", as its name is that of a value.'],
  ],
  [
    'a value that has none',
    `predicates:\n  size: { ${LABEL}, subject: [Fund] }`,
    ['4: size: expected "value" and no "object", as its name is that of a value.'],
  ],
  [
    'a misspelt entity type',
    `predicates:\n  size: { ${LABEL}, subject: [Fnd], value: Money }`,
    ['4: size: subject: expected an entity type, but got "Fnd". Did you mean "Fund"?'],
  ],
  [
    'a value that would be written over a property',
    `predicates:\n  hash: { ${LABEL}, subject: [Fund], value: Text }`,
    ['4: hash: expected another name: entities have a property of this one.'],
  ],
  [
    'codes of a value that is no text',
    `predicates:\n  kind: { ${LABEL}, subject: [Fund], value: Money, codes: [A] }`,
    ['4: kind: expected "value: Text" beside "codes".'],
  ],
  [
    'an enum without codes',
    `predicates:\n  kind: { ${LABEL}, subject: [Fund], value: Text, enum: true }`,
    ['4: kind: expected "codes" beside "enum".'],
  ],
  [
    'a qualifier in capitals',
    `predicates: {}\nqualifiers:\n  Scope: { ${LABEL}, value: Text }`,
    ['5: Scope: expected a name in camelCase, such as scope.'],
  ],
  [
    'a qualifier with both an entity and a value',
    `predicates: {}\nqualifiers:\n  scope: { ${LABEL}, value: Text, entity: [Fund] }`,
    [
      '5: scope: expected "entity": the types that it may name, or "value": the type of what it says, one of the two.',
    ],
  ],
];

test.each(CASES)('%s', async (_title, rest, rejects) => {
  expect(await rejectsOf(FUND + rest)).toEqual(rejects);
});

test('two vocabularies of a run that say different things of one word', async () => {
  const size = (value: string): string =>
    `${FUND}predicates:\n  size: { ${LABEL}, subject: [Fund], value: ${value} }`;
  expect(await rejectsOf(size('Money'), size('Money'))).toEqual([]);
  expect(await rejectsOf(size('Money'), size('Quantity'))).toEqual([
    '4: size: expected what the other vocabulary.yaml of this run says of it, but got something else.',
  ]);
});

/** Reads vocabularies as those of one run: what is rejected, by line and word. */
async function rejectsOf(...vocabularies: readonly string[]): Promise<string[]> {
  const rejects: Reject[] = [];
  const reader = new VocabularyReader(rejects);
  for (const text of vocabularies) {
    const folder = await mkdtemp(join(tmpdir(), 'atlas-vocabulary-'));
    onTestFinished(() => rm(folder, { recursive: true }));
    await writeFile(join(folder, 'vocabulary.yaml'), text);
    await reader.readFor(folder);
  }
  return rejects.map(({ line, subject, message }) => `${line}: ${subject}: ${message}`);
}
