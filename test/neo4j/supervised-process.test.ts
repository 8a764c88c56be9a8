import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

import { afterEach, beforeEach, expect, test } from 'vitest';

import { DatabaseUnavailableError } from '../../src/errors.js';
import { Database } from '../../src/neo4j/database.js';
import { startEmbedded } from '../../src/neo4j/embedded.js';
import type { LifeEvent, RunningDatabase } from '../../src/neo4j/running-database.js';
import { embeddedTestConfig } from '../support/providers.js';
import { killDatabase } from './kill-database.js';

const START_MS = 240_000;
let dataDir: string;
let server: RunningDatabase;

beforeEach(async () => {
  dataDir = await mkdtemp(join(tmpdir(), 'policy-atlas-supervised-'));
  server = await startEmbedded(embeddedTestConfig(dataDir), () => undefined);
}, START_MS);

afterEach(async () => {
  await server.stop();
  await rm(dataDir, { recursive: true, force: true });
});

const answer = (database: Database) =>
  database.readRow('MATCH (k:Kept) RETURN k.text').catch(() => undefined);

test(
  'starts a database that dies again, with its data and at the same address',
  { timeout: START_MS },
  async () => {
    const events: LifeEvent[] = [];
    const watched = server.keepAlive((event) => events.push(event));
    const database = await Database.connect(server.connection, server.provider);
    await database.run("CREATE (:Kept {text: '留'})");

    expect(killDatabase(dataDir)).toBe(true);
    await expect.poll(() => answer(database), { timeout: START_MS / 2 }).toEqual(['留']);
    await expect.poll(() => events.length).toBe(2);
    expect(events).toEqual([
      { kind: 'died', lastWords: expect.stringMatching(/^java ended with SIGKILL/) as string, pauseMs: 500 },
      { kind: 'back' },
    ]);

    // One that is stopped before it is started again stays down.
    killDatabase(dataDir);
    await expect.poll(() => events.length).toBe(3);
    await database.close();
    await server.stop();
    await watched;
    expect(killDatabase(dataDir)).toBe(false);
  },
);

test(
  'gives up at the third death within a minute, and says what was said last',
  { timeout: START_MS },
  async () => {
    const pauses: number[] = [];
    const watched = server
      .keepAlive((event) => {
        if (event.kind === 'died') pauses.push(event.pauseMs);
      })
      .catch((error: unknown) => error);
    // Whatever is started is killed before it answers.
    const killing = setInterval(() => killDatabase(dataDir), 200);
    const error = await watched;
    clearInterval(killing);
    expect(error).toBeInstanceOf(DatabaseUnavailableError);
    expect((error as Error).message).toMatch(
      /^expected the embedded Neo4j to run, but it died 3 times within a minute: java ended with SIGKILL/,
    );
    expect(pauses).toEqual([500, 2000]);
  },
);
