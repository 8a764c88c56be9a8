import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

import { afterAll, beforeAll, expect, it } from 'vitest';

import { runCli } from './run-cli.js';

let folder: string;

beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'atlas-cli-'));
});

afterAll(() => {
  rmSync(folder, { recursive: true, force: true });
});

it('refuses a folder that is not there', async () => {
  const { code, stdout } = await runCli(['check', 'seed/gxi-2022-16']);
  expect(code).toBe(3);
  expect(stdout).toBe(
    'seed/gxi-2022-16:1: expected a folder of seed files, but there is none. Did you mean "gxi-2022-15"?\n\n' +
      '未通过 refused: 1 个未通过项 rejects\n',
  );
});

it('refuses a file of no use, as JSON too', async () => {
  writeFileSync(join(folder, 'note.md'), 'x');
  const { code, stdout } = await runCli(['check', '--json', folder]);
  expect(code).toBe(3);
  expect(JSON.parse(stdout)).toMatchObject({
    ok: false,
    documents: [],
    rejects: [{ file: folder, line: 1 }],
  });
});
