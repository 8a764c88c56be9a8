import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';

import { afterAll, beforeAll, expect, it } from 'vitest';

import { tellServices } from '../../../src/cli/tell-services.js';
import { readConfig } from '../../../src/config.js';
import type { Database } from '../../../src/neo4j/database.js';
import { AcceptedSeed } from '../../../src/seed/check/accepted-seed.js';
import { loadSeed } from '../../../src/seed/load/load-seed.js';
import { runCli, type RunningCommand, startCli } from '../../cli/run-cli.js';
import { editedQinghe, SHIPPED } from '../../seed/support/fixture.js';
import { freshDatabase, testConnection } from '../../support/database.js';

const FRESHNESS_S = 0.5;
const LOADS = 12;
/** How many answers are looked at; loads go on until then. */
const ANSWERS = Number(process.env['ATLAS_STALE_ANSWERS'] ?? 0);
/** Below the limit of time that a test has, on a machine that does other things too. */
const READERS = 6;

let folder: string;
let env: Record<string, string>;
let database: Database;
let services: { readonly command: RunningCommand; readonly url: string }[] = [];

beforeAll(async () => {
  database = await freshDatabase();
  folder = mkdtempSync(join(tmpdir(), 'atlas-two-'));
  const { uri, username, password } = await testConnection();
  env = {
    ATLAS_DATA_DIR: folder,
    ATLAS_FRESHNESS: String(FRESHNESS_S),
    PORT: '0',
    NEO4J_URI: uri,
    NEO4J_USERNAME: username,
    NEO4J_PASSWORD: password,
  };
  // One after the other, as both would load what comes with the project.
  for (let i = 0; i < 2; i++) {
    const command = startCli(['up', '--json'], env);
    const stdout = await command.matching('stdout', /^\}$/m);
    if (!stdout.includes('}')) throw new Error(`up ended: ${(await command.ended).stderr}`);
    services.push({ command, url: (JSON.parse(stdout) as { graphql: string }).graphql });
  }
}, 600_000);

afterAll(async () => {
  for (const { command } of services) {
    command.child.kill('SIGTERM');
    await command.ended;
  }
  services = [];
  rmSync(folder, { recursive: true, force: true });
  await database.close();
}, 60_000);

/** Asks for the fund's name by two ways that lead through different statements and indexes, and for the snapshot. */
const FUND = `query Fund {
  fund(id: "fund:qinghe") { name(language: EN) }
  funds(where: { id: { eq: "fund:qinghe" } }) { nodes { name(language: EN) } }
  snapshot { id }
}`;

interface Seen {
  readonly version: number;
  readonly snapshot: string;
}

async function ask(url: string, headers: Record<string, string> = {}): Promise<Seen> {
  const response = await fetch(url, {
    method: 'POST',
    headers: { 'content-type': 'application/json', ...headers },
    body: JSON.stringify({ query: FUND }),
  });
  const body = (await response.json()) as {
    data: { fund: { name: string }; funds: { nodes: { name: string }[] }; snapshot: { id: string } };
  };
  const names = [body.data.fund.name, ...body.data.funds.nodes.map(({ name }) => name)];
  // Two snapshots in one answer would show here.
  expect(new Set(names).size).toBe(1);
  expect(response.headers.get('atlas-snapshot')).toBe(body.data.snapshot.id);
  return { version: Number(names[0]?.split(' ').at(-1)), snapshot: body.data.snapshot.id };
}

async function counted(url: string, from: string): Promise<number> {
  const metrics = await (await fetch(new URL('/metrics', url))).text();
  return Number(new RegExp(`^atlas_answers_total\\{from="${from}"\\} (\\d+)$`, 'm').exec(metrics)?.[1]);
}

it(
  'two services on one graph never give an answer from before a load, but for as long as they may',
  async () => {
    /** When the services may no longer know less than a version, by `performance.now()`. */
    const dueAt: number[] = [];
    /** Aborted when all loads have been, or a reader has failed. */
    const over = new AbortController();

    const load = async (version: number): Promise<void> => {
      const edited = await editedQinghe([
        'entities.yaml',
        'Qinghe Smart Manufacturing Fund',
        `Fund ${version}`,
      ]);
      await loadSeed(database, await AcceptedSeed.read([edited]));
      const told = version % 2 === 0;
      if (told) await tellServices(readConfig(env));
      dueAt[version] = performance.now() + (told ? 0 : FRESHNESS_S * 1000);
    };
    /** What was seen of each snapshot. */
    const versions = new Map<string, Set<number>>();
    let seen = 0;
    const read = async (url: string): Promise<void> => {
      while (!over.signal.aborted) {
        const askedAt = performance.now();
        const least = dueAt.findLastIndex((due) => due <= askedAt);
        const answer = await ask(url);
        expect(answer.version).toBeGreaterThanOrEqual(least);
        versions.set(answer.snapshot, (versions.get(answer.snapshot) ?? new Set()).add(answer.version));
        seen++;
      }
    };

    await load(0);
    const readers = services.flatMap(({ url }) =>
      Array.from({ length: READERS / 2 }, () => read(url).finally(() => over.abort())),
    );
    const loads = (async () => {
      for (let version = 1; version <= LOADS || (seen < ANSWERS && !over.signal.aborted); version++) {
        await sleep(100 + 80 * (version % 3));
        await load(version);
      }
      await sleep(FRESHNESS_S * 1000);
    })();
    await Promise.all([loads.finally(() => over.abort()), ...readers]);

    // Every answer that names a snapshot is of the one version that it has, in both processes.
    expect([...versions.values()].filter(({ size }) => size !== 1)).toEqual([]);
    expect(versions.size).toBeGreaterThan(LOADS / 2);
    for (const { url } of services) {
      const { hits, misses } = { hits: await counted(url, 'hit'), misses: await counted(url, 'miss') };
      expect(hits).toBeGreaterThan(10 * misses);
    }
    process.stderr.write(`two services: ${seen} answers of ${versions.size} snapshots, none too old\n`);
  },
  120_000 + ANSWERS * 10,
);

it('the command that loads tells the services, and a client may ask for what the graph has', async () => {
  const [first, second] = services.map(({ url }) => url);
  if (first === undefined || second === undefined) throw new Error('expected two services');
  await ask(first);
  const edited = await editedQinghe(['entities.yaml', 'Qinghe Smart Manufacturing Fund', 'Fund 777']);
  const { code, stderr } = await runCli(['load', edited], env);
  expect({ code, stderr: stderr.includes('could not tell') }).toEqual({ code: 0, stderr: false });
  expect([(await ask(first)).version, (await ask(second)).version]).toEqual([777, 777]);

  // A write by hand is none of a load's, so the services give what they have, until they are asked for the graph's own.
  await database.run("MATCH (f:Fund {id: 'fund:qinghe'}) SET f.nameEn = 'Fund 888'");
  expect((await ask(first)).version).toBe(777);
  expect((await ask(first, { 'cache-control': 'no-cache' })).version).toBe(888);
  const mended = await runCli(['load', '--repair', SHIPPED, edited], env);
  expect(mended.code).toBe(0);
  expect((await ask(first)).version).toBe(777);
}, 120_000);

it('nobody else can tell a service that the graph has changed', async () => {
  for (const authorization of ['', 'Bearer guessed']) {
    const response = await fetch(new URL('/loaded', services[0]?.url), {
      method: 'POST',
      headers: authorization === '' ? {} : { authorization },
    });
    expect(response.status).toBe(403);
  }
});
