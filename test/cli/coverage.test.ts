import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

import { afterAll, beforeAll, expect, it } from 'vitest';

import { runCli } from './run-cli.js';

let folder: string;

beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'atlas-coverage-'));
});

afterAll(() => {
  rmSync(folder, { recursive: true, force: true });
});

it('holds the first document to every figure and name, and 95% of the sentences', async () => {
  const { code, stdout } = await runCli(['coverage', 'gxi-2022-15', '--strict', '--json']);
  const { complete, total } = JSON.parse(stdout) as {
    complete: boolean;
    total: Record<'figures' | 'names', { total: number; gaps: number }>;
  };
  expect({ code, complete }).toEqual({ code: 0, complete: true });
  expect(total.figures).toMatchObject({ gaps: 0 });
  expect(total.names).toMatchObject({ gaps: 0 });
  expect(total.figures.total).toBeGreaterThan(50);
});

it('prints a table by section, and writes the page', async () => {
  const html = join(folder, 'coverage.html');
  const { code, stdout } = await runCli(['coverage', 'document:gxi-2022-15', '--html', html]);
  expect(code).toBe(0);
  expect(stdout).toMatch(/^ {2}\d+\/\d+ 100% .* 一、基础设施薄弱$/m);
  expect(stdout).toMatch(/合计 total$/m);
  expect(readFileSync(html, 'utf8')).toMatch(/^<!doctype html>/i);
});

it('names the documents that there are', async () => {
  const { code, stdout, stderr } = await runCli(['coverage', 'gxi-2022-51']);
  expect({ code, stdout }).toEqual({ code: 7, stdout: '' });
  expect(stderr).toContain(
    'expected one of the documents gxi-2022-15, but got "gxi-2022-51". Did you mean "gxi-2022-15"?',
  );
});

it('refuses a page that cannot be written', async () => {
  const html = join(folder, 'nowhere', 'coverage.html');
  expect(await runCli(['coverage', 'gxi-2022-15', '--html', html])).toEqual({
    code: 2,
    stdout: '',
    stderr: `错误 error: --html: expected a file that can be written, but got "${html}".\n→ Give a file in a folder that exists.\n`,
  });
});
