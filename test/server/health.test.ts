import { afterAll, beforeAll, expect, it } from 'vitest';

import type { Database } from '../../src/neo4j/database.js';
import type { RunningServer } from '../../src/server/start-server.js';
import { freshDatabase } from '../support/database.js';
import { post, serve } from './serve.js';

let database: Database;
let server: RunningServer;

beforeAll(async () => {
  database = await freshDatabase();
  server = await serve(database);
});

afterAll(async () => {
  await server.close();
  await database.close();
});

it('is ready when the database answers and holds a document with its text', async () => {
  const ready = async () => {
    const response = await fetch(`${server.url}/readyz`);
    return [response.status, await response.json()];
  };
  expect(await ready()).toEqual([
    503,
    { status: 'not ready', database: true, documents: 0, cited: 0, snapshot: null },
  ]);
  await database.run(
    "CREATE (:Document {id: 'document:mentioned'}), (:Document {id: 'document:d', text: '文'})",
  );
  // An answer is kept for a second.
  await expect
    .poll(ready, { timeout: 5_000 })
    .toEqual([200, { status: 'ready', database: true, documents: 1, cited: 1, snapshot: null }]);
});

it('says which snapshot it is ready with, as answers do', async () => {
  await database.run("CREATE (:Snapshot {id: 'graph', state: '7.0123456789ab'})");
  const ready = async () => (await (await fetch(`${server.url}/readyz`)).json()) as { snapshot: unknown };
  await expect.poll(async () => (await ready()).snapshot, { timeout: 5_000 }).toBe('7.0123456789ab.unknown');
  const answer = await post(server, { query: '{ regions { totalCount } }' });
  expect(answer.headers.get('atlas-snapshot')).toBe('7.0123456789ab.unknown');
});
