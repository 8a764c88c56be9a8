import { cp, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

import { onTestFinished } from 'vitest';

import { formatReject, type Reject } from '../../../src/errors.js';
import { checkSeed } from '../../../src/seed/check/check-seed.js';
import { readSeed } from '../../../src/seed/files/read-seed.js';

/** Folder of the documents that the project ships. */
export const SHIPPED = fileURLToPath(new URL('../../../seed', import.meta.url));
/** A made-up document, see the README beside it. */
export const QINGHE = fileURLToPath(new URL('../fixtures/qinghe-2023-01', import.meta.url));

export type Edit = readonly [file: string, from: string, to: string];

/** A copy of the made-up document with texts replaced, in a folder that goes with the test. */
export async function editedQinghe(...edits: readonly Edit[]): Promise<string> {
  const folder = await mkdtemp(join(tmpdir(), 'atlas-seed-'));
  onTestFinished(() => rm(folder, { recursive: true }));
  const copy = join(folder, 'qinghe-2023-01');
  await cp(QINGHE, copy, { recursive: true });
  for (const [file, from, to] of edits) {
    const path = join(copy, file);
    const text = await readFile(path, 'utf8');
    if (!text.includes(from)) throw new Error(`expected "${from}" in ${file} of the fixture`);
    await writeFile(
      path,
      text.replace(from, () => to),
    );
  }
  return copy;
}

/** The findings of `check` on a folder, as the command prints them, without the folder's own path. */
export async function findings(folder: string): Promise<{ rejects: string[]; warnings: string[] }> {
  const { rejects, warnings } = checkSeed(await readSeed([folder]));
  const shown = (list: readonly Reject[]): string[] =>
    list.map((reject) => formatReject(reject).replaceAll(`${folder}/`, '').replaceAll(folder, '.'));
  return { rejects: shown(rejects), warnings: shown(warnings) };
}
