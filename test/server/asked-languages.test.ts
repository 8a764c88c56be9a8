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

it('adds what it knows better, in the language that is asked for', async () => {
  const inChinese = (query: string) => told({ query }, { 'accept-language': 'zh' });
  expect(await inChinese('{ funds { name } }')).toEqual([
    [
      'GRAPHQL_VALIDATION_FAILED',
      'Cannot query field "name" on type "FundConnection". 列表中每一项的字段写在 nodes 里：`nodes { name }`。',
    ],
  ]);
  expect(await inChinese('{ region（code: "110112") { name } }')).toEqual([
    ['GRAPHQL_PARSE_FAILED', '语法错误：第 1 行第 9 列须为半角的 (，得到的是 （ (U+FF08)。'],
  ]);
});

it('tells no names of the schema where introspection is off', async () => {
  const closed = await serve(database, { introspection: false });
  try {
    const response = await post(closed, { query: '{ funds { name } }' });
    expect(await response.text()).not.toContain('nodes');
  } finally {
    await closed.close();
  }
});
