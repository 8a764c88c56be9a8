import { utimesSync } from 'node:fs';
import { mkdtemp, readdir, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

import { afterEach, beforeEach, expect, test } from 'vitest';

import { withInstallLock } from '../../src/neo4j/install-lock.js';

let dir: string;
let file: string;

beforeEach(async () => {
  dir = await mkdtemp(join(tmpdir(), 'policy-atlas-lock-'));
  file = join(dir, 'lock');
});

afterEach(() => rm(dir, { recursive: true, force: true }));

test('works under the lock, and gives it back', async () => {
  const inside = await withInstallLock(
    file,
    () => undefined,
    () => readdir(dir),
  );
  expect([inside, await readdir(dir)]).toEqual([['lock'], []]);
});

test('waits for an owner that has not written its id yet, and no longer once it must have died', async () => {
  await writeFile(file, '');
  let waits = 0;
  const wait = (): void => {
    waits++;
    // Fails where the lock has been taken from its owner already.
    utimesSync(file, new Date(0), new Date(0));
  };
  expect(await withInstallLock(file, wait, () => Promise.resolve('done'))).toBe('done');
  expect(waits).toBe(1);
});
