import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

import { GenericContainer, Wait } from 'testcontainers';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';

import { tryPort } from '../../src/cli/port-check.js';
import { type RunningCommand, startCli } from '../cli/run-cli.js';
import { BrowserSession } from '../server/behaviour/browser-session.js';
import { containerEngineAbsence, NEO4J_IMAGE } from '../support/providers.js';
import { type ComposeService, readComposeFile } from './compose-file.js';

/*
 * What docker-compose.yml promises a reader, with its own settings: its Neo4j in a container, and its API beside it. The API
 * is no image here, as its base image is in a registry; and ports are others, so that nobody's service is in the way.
 */

const START_MS = 600_000;
const TEST = { timeout: 240_000 };
const PASSWORD = 'of-this-test-alone';

const absence = await containerEngineAbsence();
if (absence !== undefined && process.env['ATLAS_REQUIRE_CONTAINER'] === '1') {
  throw new Error(`ATLAS_REQUIRE_CONTAINER=1: expected a container engine, but ${absence}`);
}
// The name of a skipped test is all that a report shows of it, so the reason is in the name.
const title = `Neo4j Browser of the Neo4j of docker-compose.yml${absence === undefined ? '' : `: ${absence}`}`;

describe.skipIf(absence !== undefined)(title, () => {
  let service: RunningCommand;
  let session: BrowserSession;
  /** The link that `up` prints. */
  let printed: string;
  let ports: { bolt: number; http: number; api: number };
  const cleanups: (() => Promise<unknown>)[] = [];

  beforeAll(async () => {
    const [bolt, http, api] = await Promise.all([freePort(), freePort(), freePort()]);
    ports = { bolt, http, api };
    const { neo4j, api: apiService } = readComposeFile().services;

    const container = await new GenericContainer(NEO4J_IMAGE)
      .withEnvironment({
        ...inTest(neo4j.environment),
        // The only port that Neo4j tells its clients: in docker-compose.yml it is the usual one.
        NEO4J_server_bolt_advertised__address: `localhost:${bolt}`,
      })
      .withExposedPorts({ container: 7687, host: bolt }, { container: 7474, host: http })
      .withWaitStrategy(Wait.forLogMessage(/Started\./))
      .withStartupTimeout(START_MS)
      .start();
    cleanups.unshift(() => container.stop());

    const folder = await mkdtemp(join(tmpdir(), 'atlas-compose-'));
    cleanups.unshift(() => rm(folder, { recursive: true, force: true }));
    service = startCli(['up', '--json'], {
      ...inTest(apiService.environment),
      HOST: '127.0.0.1',
      ATLAS_DATA_DIR: folder,
    });
    cleanups.unshift(async () => {
      service.child.kill('SIGTERM');
      await service.ended;
    });
    const stdout = await service.matching('stdout', /^\}$/m);
    if (stdout === '') throw new Error(`up ended: ${(await service.ended).stderr}`);
    printed = (JSON.parse(stdout) as { neo4j: { browserUrl: string } }).neo4j.browserUrl;
  }, START_MS);

  afterAll(async () => {
    for (const cleanup of cleanups) await cleanup();
  }, 60_000);

  it(
    'is shown by the service, explains the graph after the login, and reaches this machine alone',
    TEST,
    async () => {
      session = await BrowserSession.start('zh-CN');
      try {
        await session.logIn(printed, PASSWORD);
        await session.guideShows('图里有什么');
        await session.styled();
        await session.turnTo('问：资金、问题、原句');
        const captions = await session.run(session.guide.locator('pre.runnable').first());
        expect(captions.join(' ')).toContain('通州区');
        await expect.poll(() => session.refused.join('\n'), { timeout: 60_000 }).toMatch(/canny\.io/);
        expect(session.outside()).toEqual([]);
        expect(await session.page.getByText('we collect information').count()).toBe(0);
      } finally {
        await session.end();
      }
    },
  );

  it('explains the graph at the address of Neo4j itself too, in the reader’s language', TEST, async () => {
    session = await BrowserSession.start('en-GB');
    try {
      const { bolt, http } = ports;
      await session.logIn(`http://localhost:${http}/browser/?dbms=neo4j://neo4j@localhost:${bolt}`, PASSWORD);
      await session.guideShows('What is in the graph');
      await session.styled();
      await session.turnTo('Ask: money');
      const captions = await session.run(session.guide.locator('pre.runnable').first());
      expect(captions.join(' ')).toContain('Tongzhou District');
    } finally {
      await session.end();
    }
  });

  it('is where links to entities lead', TEST, async () => {
    const link = `http://127.0.0.1:${ports.api}/entities/region%3A110112/neo4j-browser`;
    const answer = await fetch(link, { redirect: 'manual' });
    const { pathname, searchParams } = new URL(answer.headers.get('location') ?? '', link);
    expect(pathname).toBe('/browser/');
    expect(searchParams.get('dbms')).toBe(`neo4j://neo4j@localhost:${ports.bolt}`);
    expect(searchParams.get('arg')).toContain('region:110112');
  });

  /** The environment of a service with the ports and the password of this test, at this machine's own address. */
  function inTest(environment: ComposeService['environment']): Record<string, string> {
    const filled = Object.entries(environment)
      .filter((entry): entry is [string, string] => entry[1] !== null)
      // The official image fetches plugins from the internet.
      .filter(([name]) => name !== 'NEO4J_PLUGINS')
      .map(([name, value]): [string, string] => [
        name,
        value
          .replace(/\$\{NEO4J_PASSWORD.*?\}/, PASSWORD)
          .replaceAll('//neo4j:', '//127.0.0.1:')
          .replaceAll(':7687', `:${ports.bolt}`)
          .replaceAll(':7474', `:${ports.http}`)
          .replaceAll(':4000', `:${ports.api}`)
          .replace(/^4000$/, `${ports.api}`),
      ]);
    return Object.fromEntries(filled);
  }
});

async function freePort(): Promise<number> {
  return (await tryPort('127.0.0.1', 0)).port;
}
