import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { fileURLToPath } from 'node:url';

import { afterAll, beforeAll, expect, test } from 'vitest';

import type { Database } from '../../../src/neo4j/database.js';
import { loadSeed } from '../../../src/seed/load/load-seed.js';
import { AcceptedSeed } from '../../../src/seed/check/accepted-seed.js';
import { emptyDatabase, freshDatabase, testConnection } from '../../support/database.js';
import { QINGHE } from '../support/fixture.js';
import { graphDump } from '../support/graph-dump.js';

const CHILD = fileURLToPath(new URL('../support/load-in-child.ts', import.meta.url));

let database: Database;
let clean: string[];
let statements: number;

beforeAll(async () => {
  database = await freshDatabase();
  const seed = await AcceptedSeed.read([QINGHE]);
  const before = database.statements;
  await loadSeed(database, seed);
  statements = database.statements - before;
  clean = await graphDump(database);
});

afterAll(() => database.close());

/** Loads in a process of its own and kills it once it has sent so many statements; how many it had sent. */
async function killAfter(count: number): Promise<number> {
  const child = spawn(
    process.execPath,
    ['--import', 'tsx', CHILD, JSON.stringify(await testConnection()), QINGHE],
    { stdio: ['ignore', 'pipe', 'inherit'] },
  );
  let sent = 0;
  child.stdout.on('data', (chunk: Buffer) => {
    sent += chunk.toString().split('\n').length - 1;
    if (sent >= count) child.kill('SIGKILL');
  });
  await once(child, 'close');
  return sent;
}

// Moments spread over the whole load, and one at random each run, which the message has.
const moments = [0.15, 0.5, 0.75, 0.97, Math.random()];

test.each(moments)('killed at %d of its statements, the next load ends in the same graph', async (moment) => {
  await emptyDatabase(database);
  const count = Math.max(1, Math.floor(moment * statements));
  expect(await killAfter(count)).toBeGreaterThanOrEqual(count);
  // The database rolls back what the dead connection had open as soon as it notices.
  await loadSeed(database, await AcceptedSeed.read([QINGHE]));
  expect(await graphDump(database)).toEqual(clean);
});

test('readers see all of a document or none of it', async () => {
  await database.run('MATCH (n) WHERE NOT n:Region AND NOT n:Migration DETACH DELETE n');
  const counts = new Set<unknown>();
  const loading = { yes: true };
  const watching = (async () => {
    while (loading.yes) {
      const [row] = await database.read('MATCH (c:Claim) RETURN count(c) AS claims');
      counts.add(row?.['claims']);
    }
  })();
  await loadSeed(database, await AcceptedSeed.read([QINGHE]));
  loading.yes = false;
  await watching;
  expect([...counts].filter((count) => count !== 0 && count !== 17)).toEqual([]);
});
