import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

import { afterAll, beforeAll, expect, it } from 'vitest';

import { runCli } from './run-cli.js';

let folder: string;

beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'atlas-password-'));
});

afterAll(() => {
  rmSync(folder, { recursive: true, force: true });
});

it('says that there is none before the first start', async () => {
  const { code, stdout, stderr } = await runCli(['password'], { ATLAS_DATA_DIR: folder });
  expect({ code, stdout }).toEqual({ code: 2, stdout: '' });
  expect(stderr).toContain(
    `password: expected a file ${join(folder, 'neo4j-password')}, but it cannot be read.`,
  );
  expect(stderr).toContain('→ Run npm start first');
});

it('leaves the password of a database of the user’s own to the user', async () => {
  const own = { NEO4J_URI: 'neo4j://localhost:7687', NEO4J_PASSWORD: 'not-to-be-printed' };
  const { code, stdout, stderr } = await runCli(['password'], { ...own, ATLAS_DATA_DIR: folder });
  expect({ code, stdout }).toEqual({ code: 2, stdout: '' });
  expect(stderr).toContain('NEO4J_URI names another one');
  expect(stderr).not.toContain('not-to-be-printed');
});
