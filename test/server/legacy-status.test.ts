import { afterAll, beforeAll, describe, expect, it } from 'vitest';

import type { Database } from '../../src/neo4j/database.js';
import type { RunningServer } from '../../src/server/start-server.js';
import { freshDatabase } from '../support/database.js';
import { codes, CURRENT, LEGACY, post, serve } from './serve.js';

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

describe('a request error', () => {
  const asked = { query: '{ nope }' };

  it('is 200 in application/json, which older clients read whatever it says', async () => {
    const response = await post(server, asked);
    expect([response.status, await codes(response)]).toEqual([200, ['GRAPHQL_VALIDATION_FAILED']]);
  });

  it('is 400 in application/graphql-response+json', async () => {
    const response = await post(server, asked, { accept: CURRENT });
    expect(response.status).toBe(400);
    expect(response.headers.get('content-type')).toBe(`${CURRENT}; charset=utf-8`);
  });

  it.each([
    [`${LEGACY}, ${CURRENT};q=0.5`, LEGACY, 200],
    [`${CURRENT};q=0.5, ${LEGACY};q=0.4`, CURRENT, 400],
    ['application/*', LEGACY, 200],
    ['*/*', LEGACY, 200],
  ])('has the status of the type of its answer, where %s is accepted', async (accept, type, status) => {
    const response = await post(server, asked, { accept });
    expect([response.headers.get('content-type'), response.status]).toEqual([
      `${type}; charset=utf-8`,
      status,
    ]);
  });

  it('is 406 where the client accepts neither', async () => {
    const response = await post(server, asked, { accept: 'text/html' });
    expect([response.status, await codes(response)]).toEqual([406, ['BAD_REQUEST']]);
  });
});
