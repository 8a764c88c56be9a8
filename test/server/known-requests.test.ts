import { pino } from 'pino';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';

import type { Database } from '../../src/neo4j/database.js';
import { requestForm } from '../../src/server/known-requests.js';
import { type RunningServer, startServer } from '../../src/server/start-server.js';
import { freshDatabase } from '../support/database.js';
import { engineOver } from '../support/seeded-engine.js';

const log = pino({ level: 'silent' });
const config = { host: '127.0.0.1', port: 0, introspection: true };
const LEGACY = 'application/json';
const CURRENT = 'application/graphql-response+json';

const query = `query Regions($first: Int = 2, $level: RegionLevel) {
  regions(first: $first, where: { level: { eq: $level } }) { totalCount pageInfo { endCursor } nodes { id name } }
}
query Other { parks { totalCount } }`;

/** Requests that differ from one that was answered in more than their values, or whose values are at fault. */
const REQUESTS = {
  'other values': { operationName: 'Regions', variables: { first: 1, level: 'CITY' } },
  'other variables': { operationName: 'Regions', variables: { first: null } },
  'no variables': { operationName: 'Regions' },
  'another operation': { operationName: 'Other' },
  'no such operation': { operationName: 'Third' },
  'no operation named': {},
  'a wrong type': { operationName: 'Regions', variables: { first: 'two' } },
  'a value out of bounds': { operationName: 'Regions', variables: { first: -1 } },
  'variables that are a list': { operationName: 'Regions', variables: [] },
  'a name that is a number': { operationName: 3 },
  'a persisted query': {
    operationName: 'Regions',
    extensions: { persistedQuery: { version: 1, sha256Hash: '0' } },
  },
};

let database: Database;
let used: RunningServer;

beforeAll(async () => {
  database = await freshDatabase();
  used = await server();
});

afterAll(async () => {
  await used.close();
  await database.close();
});

function server(): Promise<RunningServer> {
  return startServer({ engine: engineOver(database).engine, database, config, log });
}

async function ask(url: string, body: unknown, accept: string, language = 'zh'): Promise<unknown> {
  const headers = { 'content-type': 'application/json', accept, 'accept-language': language };
  const response = await fetch(`${url}/graphql`, { method: 'POST', headers, body: JSON.stringify(body) });
  return {
    status: response.status,
    type: response.headers.get('content-type'),
    answer: await response.text(),
  };
}

describe.each([LEGACY, CURRENT])('a request whose operation was answered in %s', (accept) => {
  it.each(Object.entries(REQUESTS))('is answered with %s as by a new server', async (_, request) => {
    await ask(used.url, { query, operationName: 'Regions' }, accept);
    await ask(used.url, { query, operationName: 'Other' }, accept);
    const fresh = await server();
    try {
      const first = await ask(fresh.url, { query, ...request }, accept);
      expect(await ask(used.url, { query, ...request }, accept)).toEqual(first);
      expect(await ask(fresh.url, { query, ...request }, accept)).toEqual(first);
    } finally {
      await fresh.close();
    }
  });
});

describe('a request that is known', () => {
  it('is answered in the media type and the language that it asks for', async () => {
    await database.run(
      "CREATE (:Entity:Park {id: 'park:p', nameZh: '园区', nameEn: 'Park', names: ['园区', 'Park']})",
    );
    const named = { query: '{ parks { nodes { name } } }' };
    for (let i = 0; i < 2; i++) {
      expect(await ask(used.url, named, LEGACY)).toMatchObject({
        type: 'application/json; charset=utf-8',
        answer: '{"data":{"parks":{"nodes":[{"name":"园区"}]}}}\n',
      });
      expect(await ask(used.url, named, CURRENT, 'en')).toMatchObject({
        type: 'application/graphql-response+json; charset=utf-8',
        answer: '{"data":{"parks":{"nodes":[{"name":"Park"}]}}}\n',
      });
    }
  });

  it('is refused in a media type that nobody has asked it in', async () => {
    const named = { query: '{ parks { totalCount } }' };
    await ask(used.url, named, LEGACY);
    expect(await ask(used.url, named, 'text/csv')).toMatchObject({ status: 406 });
  });

  it('is told of an operation that is not there, where there is only one too', async () => {
    for (let i = 0; i < 2; i++) {
      await ask(used.url, { query: 'query One { parks { totalCount } }', operationName: 'One' }, LEGACY);
      const wrong = { query: 'query One { parks { totalCount } }', operationName: 'Two' };
      expect(await ask(used.url, wrong, LEGACY)).toMatchObject({
        status: 200,
        answer: expect.stringContaining('OPERATION_RESOLUTION_FAILURE') as string,
      });
    }
  });

  it('is one statement', async () => {
    await ask(used.url, { query, operationName: 'Other' }, LEGACY);
    const before = database.statements;
    await ask(used.url, { query, operationName: 'Other' }, LEGACY);
    expect(database.statements).toBe(before + 1);
  });
});

describe('the form of a request', () => {
  it('is the same whatever the variables', () => {
    const form = (variables: unknown) => requestForm({ query, variables }, LEGACY);
    expect(form({ first: 1 })?.key).toBe(form(null)?.key);
    expect(form({ first: 1 })?.key).not.toBe(requestForm({ query: '{ parks }' }, LEGACY)?.key);
    expect(form({ first: 1 })?.key).not.toBe(requestForm({ query }, CURRENT)?.key);
  });

  it.each([
    undefined,
    'text',
    [{ query }],
    { query: 3 },
    { query: 'x'.repeat(20_000) },
    { query, variables: 'x' },
  ])('is nothing where Apollo has to look at it: %j', (body) => {
    expect(requestForm(body, LEGACY)).toBeUndefined();
  });
});
