import { afterAll, beforeAll, expect, it } from 'vitest';

import type { Database } from '../../src/neo4j/database.js';
import type { RunningServer } from '../../src/server/start-server.js';
import { freshDatabase } from '../support/database.js';
import { engineOver } from '../support/seeded-engine.js';
import { codes, engineThat, post, serve } from './serve.js';

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

it('does not read what is too long', async () => {
  const response = await post(server, { query: `# ${'x'.repeat(300 * 1024)}` });
  expect([response.status, await codes(response)]).toEqual([413, ['BAD_REQUEST']]);
});

it('says in the form of GraphQL that a request is no JSON', async () => {
  const response = await post(server, '{"query":');
  expect([response.status, await codes(response)]).toEqual([400, ['BAD_REQUEST']]);
});

it('names its paths where one is asked that it does not have', async () => {
  const headers = { 'accept-language': 'en' };
  const response = await fetch(`${server.url}/graphqll`, { headers });
  expect(response.status).toBe(404);
  expect(await response.json()).toEqual({
    errors: [
      {
        message: 'Expected /graphql, /operations, /healthz, /readyz or /metrics, but got GET /graphqll.',
        extensions: { code: 'NOT_FOUND' },
      },
    ],
  });
});

it('closes after it has answered what is under way, and answers nothing after', async () => {
  const { engine } = engineOver(database);
  let started: () => void = () => undefined;
  const underWay = new Promise<void>((resolve) => (started = resolve));
  const slow = engineThat(engine, async (request) => {
    started();
    await new Promise((resolve) => setTimeout(resolve, 300));
    return engine.execute(request);
  });
  const closing = await serve(database, { engine: slow });
  const answer = post(closing, { query: '{ regions { totalCount } }' });
  await underWay;
  await closing.close();
  expect(await (await answer).json()).toEqual({ data: { regions: { totalCount: 0 } } });
  await expect(post(closing, { query: '{ __typename }' })).rejects.toThrow();
});
