import { pino } from 'pino';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';

import type { Engine } from '../../src/graphql/engine.js';
import type { Database } from '../../src/neo4j/database.js';
import { type RunningServer, startServer } from '../../src/server/start-server.js';
import { freshDatabase } from '../support/database.js';
import { engineOver, validDocument } from '../support/seeded-engine.js';

const log = pino({ level: 'silent' });
const config = { host: '127.0.0.1', port: 0, introspection: true };

let database: Database;
let engine: Engine;
let server: RunningServer;

beforeAll(async () => {
  database = await freshDatabase();
  engine = engineOver(database).engine;
  server = await startServer({ engine, database, config, log });
});

afterAll(async () => {
  await server.close();
  await database.close();
});

const JSON_HEADERS = { 'content-type': 'application/json' };

function post(
  body: unknown,
  headers: Record<string, string> = JSON_HEADERS,
  url = server.url,
): Promise<Response> {
  return fetch(`${url}/graphql`, {
    method: 'POST',
    headers,
    body: typeof body === 'string' ? body : JSON.stringify(body),
  });
}

async function codes(response: Response): Promise<unknown[]> {
  const { errors } = (await response.json()) as { errors: { extensions: { code: string } }[] };
  return errors.map(({ extensions }) => extensions.code);
}

describe('a request', () => {
  it('is one statement once that is planned', async () => {
    const query = '{ regions { totalCount } parks { nodes { id name region { name } } } }';
    const sent: string[] = [];
    const stop = database.onStatement((statement) => sent.push(statement));
    await expect
      .poll(
        async () => {
          sent.length = 0;
          await post({ query });
          return sent.length;
        },
        // A busy machine takes seconds to plan.
        { timeout: 30_000 },
      )
      .toBe(1);
    stop();
  });

  it('that was rehearsed is one statement from the first time on, and was counted for nobody', async () => {
    const query =
      'query Rehearsed($first: Int = 3) { parks(first: $first) { nodes { id region { name } } } }';
    await server.rehearse(query, 'ZH');
    const metrics = await (await fetch(`${server.url}/metrics`)).text();
    expect(metrics).not.toContain('Rehearsed');
    const sent: string[] = [];
    const stop = database.onStatement((statement) => sent.push(statement));
    expect((await post({ query })).status).toBe(200);
    stop();
    expect(sent).toEqual([engine.explain({ document: validDocument(engine, query) }).statement]);
  });

  it('that has faults is rehearsed in silence, and answered with them', async () => {
    await server.rehearse('{ regionz { id } }', 'ZH');
    expect(await codes(await post({ query: '{ regionz { id } }' }))).toEqual(['GRAPHQL_VALIDATION_FAILED']);
  });

  it('is not batched', async () => {
    const response = await post([{ query: '{ __typename }' }]);
    expect([response.status, await codes(response)]).toEqual([400, ['BAD_REQUEST']]);
  });

  it('is refused where a page of another site could have sent it', async () => {
    const text = await post('{"query":"{ __typename }"}', { 'content-type': 'text/plain' });
    expect(text.status).toBe(400);
    expect(await text.text()).toContain('Cross-Site Request Forgery');
    const form = await post('query=x', { 'content-type': 'application/x-www-form-urlencoded' });
    expect(form.status).toBe(415);
  });

  it('of too many tokens stops at the parser, and asks the database nothing', async () => {
    const before = database.statements;
    const response = await post({ query: `{ ${'regions { totalCount } '.repeat(600)} }` });
    expect(await codes(response)).toEqual(['GRAPHQL_PARSE_FAILED']);
    expect(database.statements).toBe(before);
  });

  it('that is too long is not read', async () => {
    const response = await post({ query: `# ${'x'.repeat(300 * 1024)}` });
    expect([response.status, await codes(response)]).toEqual([413, ['BAD_REQUEST']]);
  });

  it('that is no JSON says so', async () => {
    const response = await post('{"query":');
    expect([response.status, await codes(response)]).toEqual([400, ['BAD_REQUEST']]);
  });
});

describe('a request error', () => {
  const asked = { query: '{ nope }' };

  it('is 200 in application/json, which older clients read whatever it says', async () => {
    const response = await post(asked);
    expect([response.status, await codes(response)]).toEqual([200, ['GRAPHQL_VALIDATION_FAILED']]);
  });

  it('is 400 in application/graphql-response+json', async () => {
    const response = await post(asked, { ...JSON_HEADERS, accept: 'application/graphql-response+json' });
    expect(response.status).toBe(400);
    expect(response.headers.get('content-type')).toBe('application/graphql-response+json; charset=utf-8');
  });

  it.each([
    ['application/json, application/graphql-response+json;q=0.5', 'application/json', 200],
    [
      'application/graphql-response+json;q=0.5, application/json;q=0.4',
      'application/graphql-response+json',
      400,
    ],
    ['application/*', 'application/json', 200],
    ['*/*', 'application/json', 200],
  ])(
    'has the status of what it is answered in, where the client accepts %s',
    async (accept, type, status) => {
      const response = await post(asked, { ...JSON_HEADERS, accept });
      expect([response.headers.get('content-type'), response.status]).toEqual([
        `${type}; charset=utf-8`,
        status,
      ]);
    },
  );

  it('is 406 where the client accepts neither', async () => {
    const response = await post(asked, { ...JSON_HEADERS, accept: 'text/html' });
    expect([response.status, await codes(response)]).toEqual([406, ['BAD_REQUEST']]);
  });
});

describe('introspection', () => {
  const asked = { query: '{ __schema { queryType { name } } }' };

  it('answers where it is on', async () => {
    expect(await (await post(asked)).json()).toEqual({
      data: { __schema: { queryType: { name: 'Query' } } },
    });
  });

  it('is refused where it is off, and names are not suggested', async () => {
    const closed = await startServer({ engine, database, config: { ...config, introspection: false }, log });
    try {
      expect(await codes(await post(asked, JSON_HEADERS, closed.url))).toEqual(['GRAPHQL_VALIDATION_FAILED']);
      expect(await (await post({ query: '{ region }' }, JSON_HEADERS, closed.url)).text()).not.toContain(
        'Did you mean',
      );
    } finally {
      await closed.close();
    }
  });
});

describe('readiness', () => {
  it('wants a document in the database', async () => {
    const response = await fetch(`${server.url}/readyz`);
    expect(response.status).toBe(503);
    expect(await response.json()).toEqual({ status: 'not ready', database: true, documents: 0 });
  });
});

describe('closing', () => {
  it('answers what is under way, and nothing after', async () => {
    let started: () => void = () => undefined;
    const underWay = new Promise<void>((resolve) => (started = resolve));
    const slow = Object.create(engine, {
      execute: {
        async value(request: Parameters<Engine['execute']>[0]) {
          started();
          await new Promise((resolve) => setTimeout(resolve, 300));
          return engine.execute(request);
        },
      },
    }) as Engine;
    const closing = await startServer({ engine: slow, database, config, log });
    const answer = post({ query: '{ regions { totalCount } }' }, JSON_HEADERS, closing.url);
    await underWay;
    await closing.close();
    expect(await (await answer).json()).toEqual({ data: { regions: { totalCount: 0 } } });
    await expect(post({ query: '{ __typename }' }, JSON_HEADERS, closing.url)).rejects.toThrow();
  });
});
