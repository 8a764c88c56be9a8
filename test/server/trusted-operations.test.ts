import { mkdirSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

import { afterAll, beforeAll, describe, expect, it } from 'vitest';

import { shippedOperations } from '../../src/cli/operation-source.js';
import type { Database } from '../../src/neo4j/database.js';
import type { Explorer } from '../../src/server/pages/read-explorer.js';
import type { RunningServer } from '../../src/server/start-server.js';
import { freshDatabase } from '../support/database.js';
import { CURRENT, LEGACY, post, serve } from './serve.js';

const PARKS = 'query Parks($first: Int = 2) {\n  # all of them\n  parks(first: $first) { totalCount }\n}\n';
const PAGE = 'query OfPage { funds { totalCount } }';
const OTHER = '{ parks { totalCount } }';

let database: Database;
let server: RunningServer;
/** Where the files of pages would be. */
const files = mkdtempSync(join(tmpdir(), 'atlas-pages-'));

beforeAll(async () => {
  database = await freshDatabase();
  mkdirSync(join(files, 'assets'));
  const render = (): never => {
    throw new Error('expected no page to be asked for');
  };
  const explorer: Explorer = { entry: { paths: [], operations: [PAGE], render }, files };
  server = await serve(database, {
    operations: [
      ...shippedOperations(),
      { name: 'all-parks', title: { zh: '园区', en: 'Parks' }, query: PARKS },
    ],
    operationsOnly: true,
    explorer,
  });
});

afterAll(async () => {
  await server.close();
  await database.close();
  rmSync(files, { recursive: true, force: true });
});

async function ask(body: unknown, headers: Record<string, string> = {}): Promise<[number, unknown]> {
  const response = await post(server, body, { accept: CURRENT, ...headers });
  return [response.status, await response.json()];
}

describe('where only the operations of the project may be asked', () => {
  it('they are answered, with other variables and other white space too', async () => {
    const answer = [200, { data: { parks: { totalCount: 0 } } }];
    expect(await ask({ query: PARKS })).toEqual(answer);
    expect(await ask({ query: PARKS, variables: { first: 1 } })).toEqual(answer);
    expect(await ask({ query: 'query Parks($first:Int=2){parks(first:$first){totalCount}}' })).toEqual(
      answer,
    );
  });

  it('links to answers and to entities are answered', async () => {
    expect((await fetch(`${server.url}/operations/all-parks`)).status).toBe(200);
    const entity = await fetch(`${server.url}/entities/park:none/neo4j-browser`, { redirect: 'manual' });
    expect(((await entity.json()) as { errors: { extensions: unknown }[] }).errors[0]?.extensions).toEqual({
      code: 'NOT_FOUND',
    });
  });

  it.each([
    ['another', { query: OTHER }],
    ['one with a field more', { query: PARKS.replace('totalCount', 'totalCount nodes { id }') }],
    ['the schema', { query: '{ __schema { queryType { name } } }' }],
    ['several in one text', { query: `${PARKS} ${PAGE}`, operationName: 'Parks' }],
  ])('%s is refused each time, before anything is asked of the database', async (_, body) => {
    const before = database.statements;
    for (let i = 0; i < 2; i++) {
      const [status, answer] = await ask(body, { 'accept-language': 'en' });
      expect([status, answer]).toEqual([
        403,
        {
          errors: [
            {
              message: expect.stringMatching(/\/operations.*ATLAS_OPERATIONS_ONLY/) as string,
              extensions: { code: 'OPERATION_NOT_TRUSTED' },
            },
          ],
        },
      ]);
    }
    const [, answer] = await ask(body, { 'accept-language': 'zh', accept: LEGACY });
    expect(JSON.stringify(answer)).toContain('请从 /operations 中选用一个操作');
    expect(database.statements - before).toBe(0);
  });

  it('GET is held to it too', async () => {
    const get = (query: string) =>
      fetch(`${server.url}/graphql?query=${encodeURIComponent(query)}`, {
        headers: { 'apollo-require-preflight': '1', accept: CURRENT },
      });
    expect([(await get(PARKS)).status, (await get(OTHER)).status]).toEqual([200, 403]);
  });
});

it('what the pages ask is answered', async () => {
  expect(await ask({ query: PAGE })).toEqual([200, { data: { funds: { totalCount: 0 } } }]);
});

it('all may be asked otherwise', async () => {
  const open = await serve(database);
  try {
    expect((await post(open, { query: OTHER })).status).toBe(200);
  } finally {
    await open.close();
  }
});
