import { existsSync, readFileSync, writeFileSync } from 'node:fs';

import { expect } from 'vitest';

/** `ATLAS_UPDATE_GOLDEN=1` writes the golden files anew; the diff is then reviewed. */
const update = process.env['ATLAS_UPDATE_GOLDEN'] === '1';

/** Holds a text against the golden file that has it. */
export function golden(path: string, actual: string): void {
  if (update) writeFileSync(path, actual);
  if (!existsSync(path)) throw new Error(`${path}: expected a golden file; ATLAS_UPDATE_GOLDEN=1 writes it.`);
  expect(actual).toBe(readFileSync(path, 'utf8'));
}
