import { afterAll, beforeAll, describe, expect, it } from 'vitest';

import type { Database } from '../../src/neo4j/database.js';
import type { RunningServer } from '../../src/server/start-server.js';
import { freshDatabase } from '../support/database.js';
import { codes, post, serve } from './serve.js';

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

describe('a request', () => {
  it('is not batched', async () => {
    const response = await post(server, [{ query: '{ __typename }' }]);
    expect([response.status, await codes(response)]).toEqual([400, ['BAD_REQUEST']]);
  });

  it('is refused where a page of another site could have sent it', async () => {
    const text = await post(server, '{"query":"{ __typename }"}', { 'content-type': 'text/plain' });
    expect(text.status).toBe(400);
    expect(await text.text()).toContain('Cross-Site Request Forgery');
    const form = await post(server, 'query=x', { 'content-type': 'application/x-www-form-urlencoded' });
    expect(form.status).toBe(415);
  });

  it('of too many tokens stops at the parser, and asks the database nothing', async () => {
    const before = database.statements;
    const response = await post(server, { query: `{ ${'regions { totalCount } '.repeat(600)} }` });
    expect(await codes(response)).toEqual(['GRAPHQL_PARSE_FAILED']);
    expect(database.statements).toBe(before);
  });
});

describe('introspection', () => {
  const asked = { query: '{ __schema { queryType { name } } }' };

  it('answers where it is on', async () => {
    expect(await (await post(server, asked)).json()).toEqual({
      data: { __schema: { queryType: { name: 'Query' } } },
    });
  });

  it('is refused where it is off, and names are not suggested', async () => {
    const closed = await serve(database, { introspection: false });
    try {
      expect(await codes(await post(closed, asked))).toEqual(['GRAPHQL_VALIDATION_FAILED']);
      expect(await (await post(closed, { query: '{ region }' })).text()).not.toContain('Did you mean');
    } finally {
      await closed.close();
    }
  });
});
