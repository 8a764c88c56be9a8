import { request } from 'node:http';

import { afterAll, beforeAll, expect, it } from 'vitest';

import type { Database } from '../../src/neo4j/database.js';
import type { RunningServer } from '../../src/server/start-server.js';
import { freshDatabase } from '../support/database.js';
import { engineOver } from '../support/seeded-engine.js';
import { engineThat, post, serve } from './serve.js';

let database: Database;
let server: RunningServer;
/** The signals of the requests so far. */
const signals: AbortSignal[] = [];
let answer: (signal: AbortSignal) => Promise<unknown>;

beforeAll(async () => {
  database = await freshDatabase();
  const { engine } = engineOver(database);
  const watched = engineThat(engine, async (asked) => {
    const signal = asked.signal?.();
    if (!signal) throw new Error('expected a signal');
    signals.push(signal);
    await answer(signal);
    return engine.execute(asked);
  });
  server = await serve(database, { engine: watched });
});

afterAll(async () => {
  await server.close();
  await database.close();
});

const BODY = { query: '{ regions { totalCount } }' };

// A known request takes the short way past Apollo.
it.each(['a new', 'a known'])('ends with the client of %s request, while it is answered', async () => {
  const aborted = new Promise<void>((resolve) => {
    answer = (signal) =>
      new Promise<void>((go) => {
        signal.addEventListener('abort', () => {
          resolve();
          go();
        });
        sent.destroy();
      });
  });
  const sent = request(`${server.url}/graphql`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
  });
  sent.on('error', () => undefined);
  sent.end(JSON.stringify(BODY));
  await aborted;
  answer = () => Promise.resolve();
  // So that the next case meets a known request.
  expect((await post(server, BODY)).status).toBe(200);
});

it('does not end for a client that waits, nor after its answer', async () => {
  signals.length = 0;
  answer = () => new Promise((resolve) => setTimeout(resolve, 50));
  const response = await post(server, BODY);
  await response.text();
  await new Promise((resolve) => setTimeout(resolve, 50));
  expect(signals.map(({ aborted }) => aborted)).toEqual([false]);
});

it('is no failure of the service', async () => {
  answer = () => Promise.reject(new DOMException('The client has gone.', 'AbortError'));
  const response = await post(server, BODY);
  const { errors } = (await response.json()) as { errors: { extensions: unknown }[] };
  expect([response.status, errors.map(({ extensions }) => extensions)]).toEqual([
    499,
    [{ code: 'CLIENT_GONE' }],
  ]);
});
