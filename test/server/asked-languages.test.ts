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

async function told(body: unknown, headers: Record<string, string>): Promise<unknown> {
  const { errors } = (await (await post(server, body, headers)).json()) as {
    errors: { message: string; extensions: { code: string } }[];
  };
  return errors.map(({ message, extensions }) => [extensions.code, message]);
}

const zh = 'regions(first:)：须为 0 到 100 的整数，得到的是 1000。';
const en = 'regions(first:): expected a number from 0 to 100, but got 1000.';

it.each([
  [{ 'accept-language': 'zh-CN,zh;q=0.9' }, zh],
  [{ 'accept-language': 'en' }, en],
  // What fetch sends by itself is `*`, as one who asks for nothing.
  [{}, `${zh} ${en}`],
  [{ 'accept-language': 'fr' }, `${zh} ${en}`],
])('tells an error of ours to %j as %s', async (headers, message) => {
  const query = 'query ($n: Int) { regions(first: $n) { totalCount } }';
  const refused = { query, variables: { n: 1_000 } };
  expect(await told(refused, headers)).toEqual([['BAD_USER_INPUT', message]]);
  // Once it has been answered, the engine is asked without Apollo.
  await post(server, { query, variables: { n: 1 } }, headers);
  expect(await told(refused, headers)).toEqual([['BAD_USER_INPUT', message]]);
});

it('leaves what graphql-js says as it says it', async () => {
  expect(await told({ query: '{ nothingOfThatName }' }, { 'accept-language': 'zh' })).toEqual([
    ['GRAPHQL_VALIDATION_FAILED', 'Cannot query field "nothingOfThatName" on type "Query".'],
  ]);
});
