import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

import { afterAll, beforeAll, expect, it } from 'vitest';

import { killDatabase } from '../../neo4j/kill-database.js';
import { type RunningCommand, startCli } from '../run-cli.js';

const START_MS = 600_000;

let dataDir: string;
let service: RunningCommand;
let page: string;

beforeAll(async () => {
  dataDir = mkdtempSync(join(tmpdir(), 'atlas-dying-'));
  const env = { ATLAS_DATA_DIR: dataDir, PORT: '0', EMBEDDED_BOLT_PORT: '0', EMBEDDED_HTTP_PORT: '0' };
  service = startCli(['up', '--json'], env);
  const stdout = await service.matching('stdout', /^\}$/m);
  if (stdout === '') throw new Error(`up ended: ${(await service.ended).stderr}`);
  page = (JSON.parse(stdout) as { page: string }).page;
}, START_MS);

afterAll(async () => {
  service.child.kill('SIGTERM');
  await service.ended;
  rmSync(dataDir, { recursive: true, force: true });
}, 60_000);

const status = async (): Promise<number> => (await fetch(`${page}readyz`)).status;

it('is started again behind the service, which is not ready meanwhile', { timeout: 240_000 }, async () => {
  expect(await status()).toBe(200);
  killDatabase(dataDir);
  await expect.poll(status, { timeout: 20_000 }).toBe(503);
  await expect.poll(status, { timeout: 200_000 }).toBe(200);
  const stderr = await service.matching('stderr', /数据库已恢复 · the database is back/);
  expect(stderr).toMatch(/the database died, it is started again in 0\.5 s:\n {2}java ended with SIGKILL/);
});

it(
  'ends the service with the reason when it dies three times within a minute',
  { timeout: 240_000 },
  async () => {
    const killing = setInterval(() => killDatabase(dataDir), 200);
    const { code, stderr } = await service.ended;
    clearInterval(killing);
    expect(code).toBe(4);
    expect(stderr).toContain(
      '错误 error: expected the embedded Neo4j to run, but it died 3 times within a minute',
    );
    expect(stderr).toMatch(/^→ Look into neo4j\/logs\/debug\.log/m);
    // The user has set none, so there is none to correct.
    expect(stderr).not.toContain('NEO4J_URI');
  },
);
