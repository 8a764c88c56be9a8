import { request } from 'node:http';

import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';

import type { Database } from '../../../src/neo4j/database.js';
import type { RunningServer } from '../../../src/server/start-server.js';
import { freshDatabase } from '../../support/database.js';
import { serve } from '../serve.js';

const PARK = {
  name: 'one-park',
  title: { zh: '一个园区', en: 'One park' },
  query: 'query OnePark($id: String! = "park:p") { parks(where: { id: { eq: $id } }) { nodes { id name } } }',
};
const ANSWERS = { memoryBytes: 2 ** 20, freshnessMs: 60_000, cacheControl: 'public, max-age=5' };
/** Apollo answers no GET without it. */
const PREFLIGHT = { 'apollo-require-preflight': '1' };
const GRAPHQL = `/graphql?query=${encodeURIComponent(PARK.query)}`;

let database: Database;
let server: RunningServer;

beforeAll(async () => {
  database = await freshDatabase();
  await database.run(
    `CREATE (:Entity:Park {id: 'park:p', name: '园区', nameEn: 'Park'})
     CREATE (:Entity:Park {id: 'park:q', name: '别处', nameEn: 'Elsewhere'})
     CREATE (:Snapshot {id: 'graph', state: '1.a'})`,
  );
});

beforeEach(async () => {
  await database.run("MATCH (s:Snapshot) SET s.state = '1.a'");
  await (server as RunningServer | undefined)?.close();
  server = await serve(database, { operations: [PARK], answers: ANSWERS });
});

afterAll(async () => {
  await server.close();
  await database.close();
});

function get(path: string, headers: Record<string, string> = {}): Promise<Response> {
  return fetch(`${server.url}${path}`, { headers: { accept: '*/*', 'accept-language': 'zh', ...headers } });
}

/** As a proxy asks: `fetch` adds headers to those that name a tag. */
function statusOf(path: string, headers: Record<string, string>): Promise<number | undefined> {
  const given = { accept: '*/*', 'accept-language': 'zh', ...headers };
  return new Promise((resolve, reject) => {
    const sent = request(`${server.url}${path}`, { headers: given }, (response) => {
      response.resume();
      resolve(response.statusCode);
    });
    sent.on('error', reject).end();
  });
}

function tagOf(response: Response): string {
  const tag = response.headers.get('etag');
  if (tag === null) throw new Error(`expected an ETag, but got ${response.status}`);
  return tag;
}

const WAYS: readonly (readonly [string, string, Record<string, string>])[] = [
  ['/graphql', GRAPHQL, PREFLIGHT],
  ['a link', '/operations/one-park', {}],
  ['a table', '/operations/one-park?format=csv', {}],
];

describe.each(WAYS)('what %s answers to GET', (_, path, headers) => {
  it('says which answer it is, for how long it holds, and by what else it is chosen', async () => {
    const first = await get(path, headers);
    expect(first.status).toBe(200);
    expect(first.headers.get('cache-control')).toBe('public, max-age=5');
    expect(first.headers.get('vary')).toBe('accept, accept-language');
    expect(tagOf(first)).toMatch(/^W\/"[\w-]{22}"$/);
    expect(tagOf(await get(path, headers))).toBe(tagOf(first));
  });

  it('is 304 without a statement, for who has it already', async () => {
    const first = await get(path, headers);
    const before = database.statements;
    const named = { ...headers, 'if-none-match': `"other", ${tagOf(first)}` };
    expect([await statusOf(path, named), database.statements - before]).toEqual([304, 0]);
    // It says no-cache by itself: the graph is asked for its state.
    const again = await get(path, named);
    expect([again.status, await again.text(), database.statements - before]).toEqual([304, '', 1]);
    for (const name of ['etag', 'cache-control', 'vary', 'atlas-snapshot']) {
      expect(again.headers.get(name)).toBe(first.headers.get(name));
    }
  });

  it('is whole for who has another, or wants no kept one', async () => {
    await get(path, headers);
    for (const given of [{ 'if-none-match': '"other"' }, { 'cache-control': 'no-cache' }]) {
      const again = await get(path, { ...headers, ...given });
      expect([again.status, (await again.text()).length > 10]).toEqual([200, true]);
    }
  });

  it('has another tag in another snapshot and another language', async () => {
    const tags = [tagOf(await get(path, headers))];
    tags.push(tagOf(await get(path, { ...headers, 'accept-language': 'en' })));
    await database.run("MATCH (s:Snapshot) SET s.state = '2.b'");
    const fresh = await serve(database, { operations: [PARK], answers: ANSWERS });
    try {
      tags.push(
        tagOf(await fetch(`${fresh.url}${path}`, { headers: { ...headers, 'accept-language': 'zh' } })),
      );
    } finally {
      await fresh.close();
    }
    expect(new Set(tags).size).toBe(3);
  });
});

it('has another tag as a table, and for other variables', async () => {
  const tags: string[] = [];
  for (const rest of ['', '?format=csv', `?variables=${encodeURIComponent('{"id":"park:q"}')}`]) {
    tags.push(tagOf(await get(`/operations/one-park${rest}`)));
  }
  expect(new Set(tags).size).toBe(3);
});

it.each([
  ['an error', '/operations/one-park?variables=%7B%22id%22:%5B%5D%7D', {}],
  ['what Apollo refuses', GRAPHQL, {}],
])('lets nobody keep %s', async (_, path, headers) => {
  const response = await get(path, headers);
  expect(response.headers.get('etag')).toBeNull();
  expect(response.headers.get('cache-control')).not.toContain('max-age');
});

it('is kept by nobody where the graph has no snapshot', async () => {
  await database.run("MATCH (s:Snapshot) SET s.state = ''");
  const fresh = await serve(database, { operations: [PARK], answers: ANSWERS });
  try {
    const { headers, status } = await fetch(`${fresh.url}/operations/one-park`);
    expect([status, headers.get('etag'), headers.get('cache-control')]).toEqual([200, null, 'no-store']);
  } finally {
    await fresh.close();
  }
});
