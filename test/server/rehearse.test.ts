import { afterAll, beforeAll, expect, it } from 'vitest';

import type { Engine } from '../../src/graphql/engine.js';
import type { Database } from '../../src/neo4j/database.js';
import type { RunningServer } from '../../src/server/start-server.js';
import { freshDatabase } from '../support/database.js';
import { engineOver, validDocument } from '../support/seeded-engine.js';
import { codes, post, serve } from './serve.js';

let database: Database;
let engine: Engine;
let server: RunningServer;

beforeAll(async () => {
  database = await freshDatabase();
  engine = engineOver(database).engine;
  server = await serve(database, { engine });
});

afterAll(async () => {
  await server.close();
  await database.close();
});

it('makes an operation one statement from its first request on, and is counted as no request', async () => {
  const query = 'query Rehearsed($first: Int = 3) { parks(first: $first) { nodes { id region { name } } } }';
  await server.rehearse(query, 'ZH');
  const metrics = await (await fetch(`${server.url}/metrics`)).text();
  expect(metrics).not.toContain('Rehearsed');
  const sent: string[] = [];
  const stop = database.onStatement((statement) => sent.push(statement));
  expect((await post(server, { query })).status).toBe(200);
  stop();
  expect(sent).toEqual([engine.explain({ document: validDocument(engine, query) }).framed]);
});

it('passes faults over, and leaves them to who asks', async () => {
  await server.rehearse('{ regionz { id } }', 'ZH');
  expect(await codes(await post(server, { query: '{ regionz { id } }' }))).toEqual([
    'GRAPHQL_VALIDATION_FAILED',
  ]);
});
