import { afterAll, beforeAll, describe, expect, it } from 'vitest';

import { DatabaseUnavailableError } from '../../src/errors.js';
import type { Database } from '../../src/neo4j/database.js';
import type { RunningServer } from '../../src/server/start-server.js';
import { freshDatabase } from '../support/database.js';
import { engineOver } from '../support/seeded-engine.js';
import { codes, engineThat, post, serve } from './serve.js';

const BROWSER = { url: 'http://localhost:7474/browser/', bolt: 'neo4j://neo4j@localhost:7687' };

let database: Database;
let server: RunningServer;

beforeAll(async () => {
  database = await freshDatabase();
  await database.run(
    `CREATE (region:Entity:Region {id: 'region:110112', code: '110112', name: '通州区', level: 'DISTRICT'}),
            (fund:Entity:Fund {id: 'fund:a', name: '甲'})-[:SUPPORTS]->(region),
            (:Claim {id: 'claim:c'})-[:SUBJECT]->(fund),
            (:Entity:Fund {id: 'fund:alone', name: '乙'}),
            (:Entity:Fund {id: "fund:o'\\"\\\\", name: '丙'})`,
  );
  server = await serve(database, { browser: BROWSER });
});

afterAll(async () => {
  await server.close();
  await database.close();
});

function open(path: string, at = server): Promise<Response> {
  return fetch(`${at.url}${path}`, { redirect: 'manual', headers: { 'accept-language': 'en' } });
}

const linkTo = (id: string): string => `/entities/${encodeURIComponent(id)}/neo4j-browser`;

/** Where a link leads, and the ids of all nodes that its statement shows. */
async function shown(response: Response): Promise<{ address: string; ids: string[] }> {
  expect(response.status).toBe(302);
  const location = response.headers.get('location') ?? '';
  const { arg, address } = /^(?<address>.*)&cmd=edit&arg=(?<arg>[^&]+)$/.exec(location)?.groups ?? {};
  const [ids] =
    (await database.readRow(`CALL () { ${decodeURIComponent(arg ?? '')} }
      UNWIND coalesce(nodes(path), [entity]) AS node WITH DISTINCT node.id AS id ORDER BY id RETURN collect(id)`)) ??
    [];
  return { address: address ?? '', ids: ids as string[] };
}

describe('the link to an entity', () => {
  it('leads to Browser of this service, with a statement that shows what the entity is tied to', async () => {
    expect(await shown(await open(linkTo('fund:a')))).toEqual({
      address: '/browser/?dbms=neo4j://neo4j@localhost:7687',
      ids: ['fund:a', 'region:110112'],
    });
  });

  it.each(['fund:alone', 'fund:o\'"\\'])('shows %s, which is tied to nothing', async (id) => {
    expect((await shown(await open(linkTo(id)))).ids).toEqual([id]);
  });

  it.each(['browser/?dbms=x', 'browser/'])('leads to a Browser of one’s own at %s', async (path) => {
    const browserUrl = `http://host:7474/${path}`;
    const own = await serve(database, { browserUrl });
    try {
      const location = (await open(linkTo('fund:a'), own)).headers.get('location') ?? '';
      expect(new URL(location).searchParams.get('cmd')).toBe('edit');
      expect(new URL(location).searchParams.get('arg')).toContain('"fund:a"');
      expect(location.slice(0, browserUrl.length)).toBe(browserUrl);
    } finally {
      await own.close();
    }
  });

  it('says what to run where it is not known where Browser is', async () => {
    const own = await serve(database);
    try {
      const response = await open(linkTo('fund:a'), own);
      expect(response.status).toBe(404);
      const text = await response.text();
      expect(text).toContain('NEO4J_BROWSER_URL');
      expect(text).toContain('fund:a');
    } finally {
      await own.close();
    }
  });

  it.each(['fund:none', 'claim:c'])('is refused where no entity has the id %s', async (id) => {
    const response = await open(linkTo(id));
    expect(response.status).toBe(404);
    expect(await response.json()).toEqual({
      errors: [
        {
          message: `Expected the id of an entity, but nothing has the id "${id}"; search(text:) finds ids by names.`,
          extensions: { code: 'NOT_FOUND' },
        },
      ],
    });
  });

  it('says that the database is away', async () => {
    const failing = engineThat(engineOver(database).engine, () => {
      throw new DatabaseUnavailableError('away');
    });
    const away = await serve(database, { engine: failing, browser: BROWSER });
    try {
      const response = await open(linkTo('fund:a'), away);
      expect([response.status, await codes(response)]).toEqual([503, ['SERVICE_UNAVAILABLE']]);
    } finally {
      await away.close();
    }
  });
});

describe('browserUrl', () => {
  it('is that link, for an entity of a known type and of any', async () => {
    const query = `{
      fund(id: "fund:a") { link: browserUrl }
      node(id: "region:110112") { ... on Entity { browserUrl id } }
    }`;
    const { data } = (await (await post(server, { query })).json()) as {
      data: { fund: { link: string }; node: { browserUrl: string; id: string } };
    };
    expect(data).toEqual({
      fund: { link: linkTo('fund:a') },
      node: { browserUrl: linkTo('region:110112'), id: 'region:110112' },
    });
    for (const link of [data.fund.link, data.node.browserUrl]) {
      expect((await shown(await open(link))).ids).toEqual(['fund:a', 'region:110112']);
    }
  });
});
