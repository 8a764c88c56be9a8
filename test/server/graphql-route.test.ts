import { afterAll, beforeAll, describe, expect, it } from 'vitest';

import { StatementTimeoutError } from '../../src/errors.js';
import { RequestError } from '../../src/graphql/errors.js';
import type { Database } from '../../src/neo4j/database.js';
import type { RunningServer } from '../../src/server/start-server.js';
import { freshDatabase } from '../support/database.js';
import { engineOver } from '../support/seeded-engine.js';
import { codes, CURRENT, engineThat, LEGACY, post, serve } from './serve.js';

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
  used = await serve(database);
});

afterAll(async () => {
  await used.close();
  await database.close();
});

async function ask(server: RunningServer, body: unknown, accept: string, language = 'zh'): Promise<unknown> {
  const response = await post(server, body, { accept, 'accept-language': language });
  return {
    status: response.status,
    type: response.headers.get('content-type'),
    answer: await response.text(),
  };
}

describe.each([LEGACY, CURRENT])('a request whose operation was answered in %s', (accept) => {
  it.each(Object.entries(REQUESTS))('is answered with %s as by a new server', async (_, request) => {
    await ask(used, { query, operationName: 'Regions' }, accept);
    await ask(used, { query, operationName: 'Other' }, accept);
    const fresh = await serve(database);
    try {
      const first = await ask(fresh, { query, ...request }, accept);
      expect(await ask(used, { query, ...request }, accept)).toEqual(first);
      expect(await ask(fresh, { query, ...request }, accept)).toEqual(first);
    } finally {
      await fresh.close();
    }
  });
});

describe('a request that is known', () => {
  it('is answered in the media type and the language that it asks for', async () => {
    await database.run(
      "CREATE (:Entity:Park {id: 'park:p', name: '园区', nameEn: 'Park', names: ['园区', 'Park']})",
    );
    const named = { query: '{ parks { nodes { name } } }' };
    for (let i = 0; i < 2; i++) {
      expect(await ask(used, named, LEGACY)).toMatchObject({
        type: 'application/json; charset=utf-8',
        answer: '{"data":{"parks":{"nodes":[{"name":"园区"}]}}}\n',
      });
      expect(await ask(used, named, CURRENT, 'en')).toMatchObject({
        type: 'application/graphql-response+json; charset=utf-8',
        answer: '{"data":{"parks":{"nodes":[{"name":"Park"}]}}}\n',
      });
    }
  });

  it('is refused in a media type that nobody has asked it in', async () => {
    const named = { query: '{ parks { totalCount } }' };
    await ask(used, named, LEGACY);
    expect(await ask(used, named, 'text/csv')).toMatchObject({ status: 406 });
  });

  it('is told of an operation that is not there, where there is only one too', async () => {
    for (let i = 0; i < 2; i++) {
      await ask(used, { query: 'query One { parks { totalCount } }', operationName: 'One' }, LEGACY);
      const wrong = { query: 'query One { parks { totalCount } }', operationName: 'Two' };
      expect(await ask(used, wrong, LEGACY)).toMatchObject({
        status: 200,
        answer: expect.stringContaining('OPERATION_RESOLUTION_FAILURE') as string,
      });
    }
  });

  it('is one statement from its second time on', async () => {
    await ask(used, { query, operationName: 'Other' }, LEGACY);
    const before = database.statements;
    await ask(used, { query, operationName: 'Other' }, LEGACY);
    expect(database.statements).toBe(before + 1);
  });

  it('whose statement fails is run once, and Apollo tells why', async () => {
    const { engine } = engineOver(database);
    let asked = 0;
    const failing = engineThat(engine, (request) => {
      if (++asked === 1) return engine.execute(request);
      throw new StatementTimeoutError('stopped', { statement: 'MATCH (n)', code: 'Neo.x' });
    });
    const server = await serve(database, { engine: failing });
    try {
      const named = { query: 'query Slow { parks { totalCount } }' };
      expect((await post(server, named)).status).toBe(200);
      const response = await post(server, named);
      expect([response.status, await codes(response)]).toEqual([504, ['OPERATION_TIMEOUT']]);
      expect(asked).toBe(2);
      const metrics = await (await fetch(`${server.url}/metrics`)).text();
      expect(metrics).toContain('atlas_graphql_requests_total{operation="Slow",outcome="ok"} 1');
      expect(metrics).toContain('atlas_graphql_requests_total{operation="Slow",outcome="error"} 1');
    } finally {
      await server.close();
    }
  });
});

it.each([
  ['GDS_UNAVAILABLE', LEGACY, 200],
  ['GDS_UNAVAILABLE', CURRENT, 400],
  ['GDS_MEMORY_EXCEEDED', LEGACY, 200],
  ['GDS_BUSY', LEGACY, 503],
  ['GDS_BUSY', CURRENT, 503],
  ['OPERATION_TIMEOUT', LEGACY, 504],
])(
  'gives the refusal %s of a computation, to a client of %s, the status %d',
  async (code, accept, status) => {
    const told = { zh: '没有算成。', en: 'It was not computed.' };
    const refusing = engineThat(engineOver(database).engine, () =>
      Promise.resolve({ errors: [new RequestError(told, { path: ['centrality'], extensions: { code } })] }),
    );
    const server = await serve(database, { engine: refusing });
    try {
      const query = '{ centrality(measure: PAGE_RANK) { totalCount } }';
      const response = await post(server, { query }, { accept, 'accept-language': 'zh' });
      expect([response.status, await response.json()]).toEqual([
        status,
        { errors: [{ message: '没有算成。', path: ['centrality'], extensions: { code } }] },
      ]);
    } finally {
      await server.close();
    }
  },
);

it('sends one statement for an operation that the database has planned', async () => {
  const planned = { query: '{ regions { totalCount } parks { nodes { id name region { name } } } }' };
  const sent: string[] = [];
  const stop = database.onStatement((statement) => sent.push(statement));
  await expect
    .poll(
      async () => {
        sent.length = 0;
        await post(used, planned);
        return sent.length;
      },
      // A busy machine takes seconds to plan.
      { timeout: 30_000 },
    )
    .toBe(1);
  stop();
});

describe('GET /graphql', () => {
  const path = `/graphql?query=${encodeURIComponent('{ parks { totalCount } }')}`;
  const get = (accept: string, headers: Record<string, string> = {}) =>
    fetch(`${used.url}${path}`, { headers: { accept, ...headers } });

  it('is no page where the service has none: a browser is told what any other client is', async () => {
    const before = database.statements;
    const response = await get('text/html,application/xhtml+xml,application/xml;q=0.9,*/*;q=0.8');
    expect([response.status, await response.text()]).toEqual([
      400,
      expect.stringContaining('Cross-Site Request Forgery'),
    ]);
    expect(database.statements).toBe(before);
  });

  it('is refused where a page of another site could have sent it, and answered otherwise', async () => {
    const open = await get('*/*');
    expect([open.status, await open.text()]).toEqual([
      400,
      expect.stringContaining('Cross-Site Request Forgery'),
    ]);
    const preflighted = await get(CURRENT, { 'apollo-require-preflight': 'true' });
    expect([preflighted.status, await preflighted.json()]).toEqual([
      200,
      { data: { parks: { totalCount: 1 } } },
    ]);
  });
});

describe('a server that keeps answers', () => {
  const answers = { memoryBytes: 2 ** 20, freshnessMs: 60_000, cacheControl: 'no-cache' };
  /** The statements that are sent while `work` runs. */
  const sentBy = async (work: () => Promise<unknown>): Promise<number> => {
    const before = database.statements;
    await work();
    return database.statements - before;
  };

  it('asks the database once for what many ask at the same time, though nobody has asked it before', async () => {
    await database.run(
      "MERGE (s:Snapshot {id: 'graph'}) SET s.state = '1.a' MERGE (:Entity:Park {id: 'park:kept', name: '留存园', nameEn: 'Kept'})",
    );
    const keeping = await serve(database, { answers });
    try {
      const named = { query: 'query Kept { park(id: "park:kept") { name } }' };
      const asked: unknown[] = [];
      const all = async (): Promise<void> => {
        asked.push(...(await Promise.all(Array.from({ length: 20 }, () => ask(keeping, named, LEGACY)))));
      };
      // The state, and the statement.
      expect(await sentBy(all)).toBe(2);
      expect(await sentBy(all)).toBe(0);
      expect(new Set(asked.map((answer) => JSON.stringify(answer))).size).toBe(1);
      expect(asked[0]).toMatchObject({ answer: '{"data":{"park":{"name":"留存园"}}}\n' });
      // Another media type, and no other answer. Apollo has to read it once.
      expect(await ask(keeping, named, CURRENT)).toMatchObject({ type: `${CURRENT}; charset=utf-8` });
      expect(await sentBy(() => ask(keeping, named, CURRENT))).toBe(0);
      expect(await ask(keeping, named, LEGACY, 'en')).toMatchObject({
        answer: '{"data":{"park":{"name":"Kept"}}}\n',
      });
      const anew = () => post(keeping, named, { 'cache-control': 'max-age=0, no-cache' });
      await anew();
      expect(await sentBy(anew)).toBe(1);
    } finally {
      await keeping.close();
      await database.run('MATCH (s:Snapshot) DELETE s');
    }
  });

  it('answers every request as a server does that keeps none, errors among them', async () => {
    await database.run("MERGE (s:Snapshot {id: 'graph'}) SET s.state = '2.a'");
    const keeping = await serve(database, { answers });
    try {
      for (const request of [...Object.values(REQUESTS), ...Object.values(REQUESTS)]) {
        for (const accept of [LEGACY, CURRENT]) {
          const body = { query, ...request };
          expect(await ask(keeping, body, accept)).toEqual(await ask(used, body, accept));
        }
      }
    } finally {
      await keeping.close();
      await database.run('MATCH (s:Snapshot) DELETE s');
    }
  });
});
