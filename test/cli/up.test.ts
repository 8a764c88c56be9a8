import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, statSync } from 'node:fs';
import { createConnection } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

import { serverAudits } from 'graphql-http';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';

import { runCli, type RunningCommand, startCli } from './run-cli.js';

/** What `up --json` prints. */
interface Ready {
  readonly graphql: string;
  readonly page: string;
  readonly neo4j: { uri: string; username: string; browserUrl: string; passwordFile: string };
}

/** A first start installs Neo4j and loads everything. */
const START_MS = 600_000;
const STOP_MS = 60_000;
/** How many documents come with the project: a folder each. */
const shipped = readdirSync('seed', { withFileTypes: true }).filter((entry) => entry.isDirectory()).length;

/** `up` in a folder of its own, on free ports, once it is ready. */
interface Service {
  readonly folder: string;
  readonly env: Record<string, string>;
  readonly command: RunningCommand;
  readonly ready: Ready;
}

/** Settings by which commands have a folder of their own, and share its database. */
function settingsOf(folder: string): Record<string, string> {
  return { ATLAS_DATA_DIR: folder, PORT: '0', EMBEDDED_BOLT_PORT: '0', EMBEDDED_HTTP_PORT: '0' };
}

async function startService(): Promise<Service> {
  const folder = mkdtempSync(join(tmpdir(), 'atlas-up-'));
  const env = settingsOf(folder);
  const command = startCli(['up', '--json'], env);
  const stdout = await command.matching('stdout', /^\}$/m);
  if (stdout === '') {
    rmSync(folder, { recursive: true, force: true });
    throw new Error(`up ended: ${(await command.ended).stderr}`);
  }
  return { folder, env, command, ready: JSON.parse(stdout) as Ready };
}

/** Harmless where it has ended already. */
async function removeService({ folder, command }: Service): Promise<void> {
  command.child.kill('SIGTERM');
  await command.ended;
  rmSync(folder, { recursive: true, force: true });
}

const WHICH_TONGZHOU = '{ regions(where: { name: { eq: "通州区" } }) { nodes { code name } } }';

// One service for all of these, as a start takes long. None of them changes what it serves, so each passes alone.
describe('a running service', { timeout: 60_000 }, () => {
  let service: Service | undefined;
  let env: Record<string, string>;
  let ready: Ready;

  beforeAll(async () => {
    service = await startService();
    ({ env, ready } = service);
  }, START_MS);

  afterAll(() => service && removeService(service), STOP_MS);

  async function ask(query: string, headers: Record<string, string> = {}): Promise<unknown> {
    const response = await fetch(ready.graphql, {
      method: 'POST',
      headers: { 'content-type': 'application/json', ...headers },
      body: JSON.stringify({ query }),
    });
    return response.json();
  }

  it('answers in Chinese, and in English where that is preferred', async () => {
    expect(await ask(WHICH_TONGZHOU)).toEqual({
      data: {
        regions: {
          nodes: [
            { code: '110112', name: '通州区' },
            { code: '320612', name: '通州区' },
          ],
        },
      },
    });
    expect(await ask('{ region(code: "110112") { name } }', { 'accept-language': 'en-GB,en;q=0.9' })).toEqual(
      {
        data: { region: { name: 'Tongzhou District' } },
      },
    );
  });

  it('serves Neo4j Browser, and keeps the password to its owner', async () => {
    const link = new URL(ready.neo4j.browserUrl);
    expect(link.origin).toBe(new URL(ready.page).origin);
    expect(link.searchParams.get('dbms')).toBe(`neo4j://neo4j@localhost:${new URL(ready.neo4j.uri).port}`);
    expect((await fetch(link)).status).toBe(200);
    expect((await fetch(new URL('/browser/%2e%2e/db/neo4j/tx', link))).status).toBe(404);
    expect(statSync(ready.neo4j.passwordFile).mode & 0o077).toBe(0);
    expect(JSON.stringify(ready)).not.toContain(readFileSync(ready.neo4j.passwordFile, 'utf8').trim());
  });

  it('is healthy and ready, and counts', async () => {
    const at = (path: string) => fetch(new URL(path, ready.page));
    expect(await (await at('/healthz')).json()).toEqual({ status: 'ok' });
    expect(await (await at('/readyz')).json()).toEqual({
      status: 'ready',
      database: true,
      documents: shipped,
      cited: expect.any(Number) as number,
      snapshot: expect.stringMatching(/^\d+\.[0-9a-f]{12}\.[0-9a-f]{8}$/) as string,
    });
    await ask('query Counted { regions { totalCount } }');
    const metrics = await (await at('/metrics')).text();
    expect(metrics).toMatch(/^atlas_graphql_requests_total\{operation="Counted",outcome="ok"\} 1$/m);
    expect(metrics).toMatch(/^atlas_statements_total [1-9]\d*$/m);
  });

  it('says what is wrong with a request', async () => {
    expect(await ask('{ regions(first: 101) { totalCount } }')).toMatchObject({
      errors: [{ message: expect.stringContaining('101') as string, extensions: { code: 'BAD_USER_INPUT' } }],
    });
    const other = await fetch(new URL('/graphqll', ready.page), { headers: { 'accept-language': 'en' } });
    expect(other.status).toBe(404);
    expect(await other.json()).toEqual({
      errors: [
        {
          message:
            'Expected /graphql, /operations, /, /browser/, /healthz, /readyz or /metrics, but got GET /graphqll.',
          extensions: { code: 'NOT_FOUND' },
        },
      ],
    });
  });

  it.each(serverAudits({ url: () => ready.graphql, fetchFn: fetch }))(
    'GraphQL over HTTP: $name',
    async (audit) => {
      const result = await audit.fn();
      // What a server MAY do is a notice; what it MUST and SHOULD do is done.
      expect(result.status, 'reason' in result ? result.reason : '').toMatch(/^(ok|notice)$/);
    },
  );

  it('lends its database to other commands', async () => {
    const query = await runCli(['query', WHICH_TONGZHOU, '--json'], env);
    expect(query).toMatchObject({ code: 0, stderr: '' });
    expect(JSON.parse(query.stdout)).toEqual(await ask(WHICH_TONGZHOU));

    const load = await runCli(['load', '--json'], env);
    expect(load.code).toBe(0);
    expect(JSON.parse(load.stdout)).toMatchObject({ counters: {} });
  });

  it('tells by status which snapshot its answers are of, and the documents in it', async () => {
    const response = await fetch(ready.graphql, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify({ query: '{ documents { totalCount } }' }),
    });
    const { code, stdout } = await runCli(['status', '--json'], env);
    const { snapshot } = JSON.parse(stdout) as { snapshot: { id: string; documents: unknown[] } };
    expect(code).toBe(0);
    expect(snapshot.id).toBe(response.headers.get('atlas-snapshot'));
    expect(snapshot.documents).toHaveLength(shipped);
    expect((await runCli(['status'], env)).stdout).toContain(`快照 snapshot   ${snapshot.id}\n`);
  });

  it('has its password printed, alone on a line', async () => {
    const password = readFileSync(ready.neo4j.passwordFile, 'utf8');
    expect(await runCli(['password'], env)).toEqual({ code: 0, stdout: password, stderr: '' });
  });

  it('is found by doctor', async () => {
    const { code, stdout } = await runCli(['doctor', '--json'], env);
    const { findings } = JSON.parse(stdout) as { findings: { id: string; state: string }[] };
    expect(code).toBe(0);
    expect(findings).toContainEqual(expect.objectContaining({ id: 'database', state: 'ok' }));
    const found = expect.stringMatching(new RegExp(`^${shipped} 份文献 documents`)) as string;
    expect(findings).toContainEqual(expect.objectContaining({ id: 'seed', state: 'ok', found }));
    expect(findings).toContainEqual(expect.objectContaining({ id: 'page', found: ready.page }));
    const next = expect.stringContaining('npx policy-atlas up --gds') as string;
    expect(findings).toContainEqual(expect.objectContaining({ id: 'gds', state: 'note', next }));
    const { browserUrl } = ready.neo4j;
    expect(findings).toContainEqual(expect.objectContaining({ id: 'neo4j-browser', found: browserUrl }));
  });

  it('answers links, and writes the same CSV from the command line', async () => {
    const link = new URL('/operations/regions-by-name?format=csv&variables={"name":"通州区"}', ready.page);
    const response = await fetch(link);
    const linked = Buffer.from(await response.arrayBuffer()).toString('utf8');
    expect(linked).toContain('110112');
    const args = ['query', 'regions-by-name', '--vars', '{"name":"通州区"}'];
    expect(await runCli([...args, '--csv'], env)).toEqual({ code: 0, stdout: linked, stderr: '' });
    const refused = await runCli([...args, '--csv', '--list', 'region.nodes'], env);
    expect(refused).toMatchObject({ code: 7, stdout: '' });
    expect(refused.stderr).toContain('but got "region.nodes". Did you mean "regions.nodes"?');
  });

  it.each(['README.md', 'README.zh-CN.md'])('answers the links of %s', async (file) => {
    const links =
      readFileSync(file, 'utf8').match(/(?<=^http:\/\/127\.0\.0\.1:4000)\/operations\/.+$/gm) ?? [];
    expect(links.length).toBeGreaterThan(1);
    for (const link of links) {
      const response = await fetch(new URL(link, ready.page));
      expect(response.status, link).toBe(200);
      const answer = await response.text();
      // A header and a row at least; a JSON answer may be 200 and say what is wrong.
      if (link.includes('format=csv')) expect(answer.trim().split('\n').length, link).toBeGreaterThan(1);
      else expect(JSON.parse(answer), link).not.toHaveProperty('errors');
    }
  });

  it('answers a query with errors by exit code 7', async () => {
    const { code, stdout } = await runCli(['query', '{ nope }', '--json'], env);
    expect(code).toBe(7);
    expect(JSON.parse(stdout)).toMatchObject({
      errors: [{ message: expect.stringContaining('Cannot query field "nope"') as string }],
    });
  });
});

describe('stopping', () => {
  it(
    'takes everything down, the database too, and ends with 0',
    async () => {
      const service = await startService();
      const { command, folder, ready } = service;
      try {
        const bolt = Number(new URL(ready.neo4j.uri).port);
        expect(await connects(bolt)).toBe(true);
        // As npm does it: the signal of the terminal, and at once npm's own.
        command.child.kill('SIGINT');
        command.child.kill('SIGINT');
        const { code, stderr } = await command.ended;
        expect(code).toBe(0);
        expect(stderr).toContain('正在停止 · stopping (SIGINT)');
        expect(await connects(bolt)).toBe(false);
        expect(existsSync(join(folder, 'running.json'))).toBe(false);
      } finally {
        await removeService(service);
      }
    },
    START_MS,
  );
});

describe('an interrupted start', { timeout: 300_000 }, () => {
  it('stops the database that was starting, and tells that it was interrupted', async () => {
    const folder = mkdtempSync(join(tmpdir(), 'atlas-interrupted-'));
    const env = settingsOf(folder);
    try {
      const command = startCli(['up'], env);
      await command.matching('stderr', /starting Neo4j/);
      command.child.kill('SIGTERM');
      const { code, stdout } = await command.ended;
      expect({ code, stdout }).toEqual({ code: 143, stdout: '' });
      // Neo4j holds the lock of its folder as long as it lives, and on a busy machine it is up before it can stop.
      const ask = () => runCli(['query', '{ __typename }', '--json'], env);
      let again = await ask();
      for (let tries = 0; again.code === 4 && tries < 5; tries++) again = await ask();
      expect(again).toMatchObject({ code: 0, stdout: '{"data":{"__typename":"Query"}}\n' });
    } finally {
      rmSync(folder, { recursive: true, force: true });
    }
  });
});

function connects(port: number): Promise<boolean> {
  return new Promise((resolve) => {
    const socket = createConnection({ host: '127.0.0.1', port });
    socket.once('connect', () => {
      socket.destroy();
      resolve(true);
    });
    socket.once('error', () => {
      resolve(false);
    });
  });
}
