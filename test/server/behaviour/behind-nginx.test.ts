import { type ChildProcess, spawn, spawnSync } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';

import { afterAll, beforeAll, describe, expect, it } from 'vitest';

import type { Database } from '../../../src/neo4j/database.js';
import type { RunningServer } from '../../../src/server/start-server.js';
import { freshDatabase } from '../../support/database.js';
import { serve } from '../serve.js';

/** Where Debian puts it is not on everybody's path. */
const NGINX = ['nginx', '/usr/sbin/nginx'].find((path) => spawnSync(path, ['-v']).status === 0);
if (NGINX === undefined) {
  console.warn(
    'test/server/behaviour/behind-nginx.test.ts is skipped: expected nginx (apt-get install nginx-light)',
  );
}

const PARK = {
  name: 'one-park',
  title: { zh: '一个园区', en: 'One park' },
  query: 'query OnePark($id: ID! = "park:p") { park(id: $id) { id name } }',
  table: undefined,
};
const PARKS = {
  name: 'parks',
  title: { zh: '园区', en: 'Parks' },
  query: 'query Parks { parks { nodes { id name } } }',
};

interface Cached {
  readonly server: RunningServer;
  readonly url: string;
  readonly nginx: ChildProcess;
  readonly folder: string;
}

let database: Database;
const running: Cached[] = [];

beforeAll(async () => {
  database = await freshDatabase();
  await database.run(
    `CREATE (:Entity:Park {id: 'park:p', name: '园区', nameEn: 'Park'})
     CREATE (:Snapshot {id: 'graph', state: '1.a'})`,
  );
});

afterAll(async () => {
  for (const { server, nginx, folder } of running) {
    const ended = once(nginx, 'exit');
    nginx.kill('SIGTERM');
    await ended;
    await server.close();
    rmSync(folder, { recursive: true, force: true });
  }
  await database.close();
});

/** A service behind an nginx that keeps what it may. */
async function cached(cacheControl: string): Promise<Cached> {
  const answers = { memoryBytes: 2 ** 20, freshnessMs: 0, cacheControl };
  const server = await serve(database, { operations: [PARK, PARKS], answers });
  const folder = mkdtempSync(join(tmpdir(), 'atlas-nginx-'));
  const port = await freePort();
  writeFileSync(join(folder, 'nginx.conf'), configuration(folder, port, server.url));
  const nginx = spawn(NGINX ?? '', ['-p', folder, '-c', 'nginx.conf', '-e', 'error.log'], {
    stdio: 'inherit',
  });
  const one = { server, url: `http://127.0.0.1:${port}`, nginx, folder };
  running.push(one);
  for (let i = 0; i < 100; i++) {
    if ((await fetch(`${one.url}/healthz`).catch(() => undefined))?.ok) return one;
    await sleep(50);
  }
  throw new Error(`expected nginx to answer at ${one.url}`);
}

function configuration(folder: string, port: number, service: string): string {
  const user = process.getuid?.() === 0 ? 'user root;' : '';
  const temporary = ['client_body', 'proxy', 'fastcgi', 'uwsgi', 'scgi'].map(
    (name) => `${name}_temp_path ${folder}/${name};`,
  );
  return `daemon off; pid ${folder}/nginx.pid; ${user} worker_processes 1;
    events {}
    http {
      access_log off; ${temporary.join(' ')}
      proxy_cache_path ${folder}/cache keys_zone=atlas:1m;
      server {
        listen 127.0.0.1:${port};
        location / {
          proxy_pass ${service};
          proxy_cache atlas;
          proxy_cache_revalidate on;
          proxy_cache_lock on;
          add_header x-cache $upstream_cache_status always;
        }
      }
    }`;
}

async function freePort(): Promise<number> {
  const server = createServer().listen(0, '127.0.0.1');
  await once(server, 'listening');
  const address = server.address();
  server.close();
  await once(server, 'close');
  return typeof address === 'object' && address !== null ? address.port : 0;
}

async function get(url: string, headers: Record<string, string> = {}): Promise<[string | null, string]> {
  const response = await fetch(url, { headers: { accept: '*/*', 'accept-language': 'zh', ...headers } });
  return [response.headers.get('x-cache'), await response.text()];
}

const ZH = '{"data":{"park":{"id":"park:p","name":"园区"}}}\n';
const EN = '{"data":{"park":{"id":"park:p","name":"Park"}}}\n';

describe.skipIf(NGINX === undefined)('behind nginx', () => {
  it('the second reader is answered without the service, in his language and form', async () => {
    const { url, server } = await cached('public, max-age=60');
    const link = `${url}/operations/one-park`;
    expect(await get(link)).toEqual(['MISS', ZH]);
    const before = database.statements;
    expect(await get(link)).toEqual(['HIT', ZH]);
    expect(database.statements - before).toBe(0);
    expect(await get(link, { 'accept-language': 'en' })).toEqual(['MISS', EN]);
    expect(await get(link, { 'accept-language': 'en' })).toEqual(['HIT', EN]);
    expect(await get(link)).toEqual(['HIT', ZH]);

    const table = { accept: 'text/csv' };
    const [, json] = await get(`${url}/operations/parks`);
    const [status, csv] = await get(`${url}/operations/parks`, table);
    expect([status, csv.includes('{')]).toEqual(['MISS', false]);
    expect(await get(`${url}/operations/parks`, table)).toEqual(['HIT', csv]);
    expect(await get(`${url}/operations/parks`)).toEqual(['HIT', json]);

    const graphql = `${url}/graphql?query=${encodeURIComponent(PARK.query)}`;
    const preflight = { 'apollo-require-preflight': '1' };
    expect((await get(graphql, preflight))[0]).toBe('MISS');
    expect(await get(graphql, preflight)).toEqual(['HIT', ZH]);

    const headers = (await fetch(link, { headers: { 'accept-language': 'zh' } })).headers;
    expect(headers.get('atlas-snapshot')).toBe('1.a.unknown');
    expect(server.url).not.toBe(url);
  });

  it('errors are kept by nobody', async () => {
    const { url } = await cached('public, max-age=60');
    const link = `${url}/operations/one-park?variables=${encodeURIComponent('{"id":"park:none"}')}`;
    const wrong = `${url}/operations/one-park?variables=${encodeURIComponent('{"id":[]}')}`;
    for (const address of [wrong, wrong]) expect((await get(address))[0]).toBe('MISS');
    // That there is no such park is an answer.
    expect((await get(link))[1]).toContain('null');
  });

  it('what has expired is asked for by its tag, and another snapshot is another answer', async () => {
    const { url } = await cached('public, max-age=1');
    const link = `${url}/operations/one-park`;
    expect(await get(link)).toEqual(['MISS', ZH]);
    await sleep(2_100);
    const before = database.statements;
    expect(await get(link)).toEqual(['REVALIDATED', ZH]);
    // The look at the state of the graph.
    expect(database.statements - before).toBe(1);
    await database.run("MATCH (p:Park {id: 'park:p'}), (s:Snapshot) SET p.name = '新园区', s.state = '2.b'");
    await sleep(2_100);
    expect(await get(link)).toEqual(['EXPIRED', ZH.replace('园区', '新园区')]);
  });
});
