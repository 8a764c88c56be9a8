import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

import { afterAll, beforeAll, expect, test } from 'vitest';

import { DatabaseUnavailableError } from '../../../src/errors.js';
import { Database } from '../../../src/neo4j/database.js';
import { startEmbedded } from '../../../src/neo4j/embedded.js';
import type { RunningDatabase } from '../../../src/neo4j/running-database.js';
import { embeddedTestConfig } from '../../support/providers.js';

const START_MS = 240_000;
let dataDir: string;
/** Stands for a server that somebody else starts and stops. */
let theirs: RunningDatabase;

const start = (boltPort: number) => startEmbedded(embeddedTestConfig(dataDir, { boltPort }), () => undefined);

beforeAll(async () => {
  dataDir = await mkdtemp(join(tmpdir(), 'policy-atlas-theirs-'));
  theirs = await start(0);
}, START_MS);

afterAll(async () => {
  await theirs.stop();
  await rm(dataDir, { recursive: true, force: true });
});

test.each(['bolt', 'neo4j'])(
  'a database of the user’s own at %s:// that was away is found again, and its absence is told in the words of its settings',
  { timeout: START_MS },
  async (scheme) => {
    const uri = theirs.connection.uri.replace(/^bolt/, scheme);
    const database = await Database.connect({ ...theirs.connection, uri });
    await theirs.stop();
    const away = await database.readRow('RETURN 1', {}, { budgetMs: 1_000 }).catch((error: unknown) => error);
    expect(away).toBeInstanceOf(DatabaseUnavailableError);
    expect(away).toMatchObject({
      message: expect.stringContaining(`expected a Neo4j at ${uri}`) as string,
      next: expect.stringContaining('correct NEO4J_URI') as string,
    });
    theirs = await start(Number(new URL(theirs.connection.uri).port));
    expect(await database.readRow('RETURN 1')).toEqual([1]);
    await database.close();
  },
);
