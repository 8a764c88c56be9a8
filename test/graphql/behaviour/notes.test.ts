import { afterAll, beforeAll, expect, it } from 'vitest';

import { checkSeed } from '../../../src/seed/check/check-seed.js';
import type { CheckedClaim } from '../../../src/seed/check/checked-seed.js';
import { readSeed } from '../../../src/seed/files/read-seed.js';
import { seededEngine, type SeededEngine } from '../../support/seeded-engine.js';

interface Noted {
  id: string;
  zh: string;
  en: string;
}

let atlas: SeededEngine;
/** What the files say, without the database. */
let claims: readonly CheckedClaim[];

beforeAll(async () => {
  atlas = await seededEngine();
  claims = checkSeed(await readSeed(['seed'])).documents.flatMap((document) => document.claims);
});

afterAll(async () => {
  await atlas.database.close();
});

async function noted(where: string): Promise<Noted[]> {
  const { claims: found } = await atlas.data(
    `{ claims(where: { note: ${where} }, first: 100) { nodes { id zh: note(language: ZH) en: note(language: EN) } } }`,
  );
  return (found as { nodes: Noted[] }).nodes;
}

/** The first page, in the order of ids. */
function ofFiles(test: (note: { zh: string; en: string }) => boolean): Noted[] {
  return claims
    .flatMap(({ id, note }) => (note && test(note) ? [{ id, ...note }] : []))
    .sort((a, b) => (a.id < b.id ? -1 : 1))
    .slice(0, 100);
}

it('reads every note in the language that is asked for', async () => {
  expect(await noted('{ isNull: false }')).toEqual(ofFiles(() => true));
});

it.each([['智联招聘'], ['Zhaopin']])(
  'finds the claims whose notes have %s in either language',
  async (text) => {
    const expected = ofFiles(({ zh, en }) => zh.includes(text) || en.includes(text));
    expect(expected).not.toEqual([]);
    expect(await noted(`{ contains: "${text}" }`)).toEqual(expected);
  },
);
