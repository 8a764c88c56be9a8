import { spawn } from 'node:child_process';
import { chmod, mkdir, mkdtemp, readFile, rm, stat, writeFile } from 'node:fs/promises';
import { type AddressInfo, connect, createServer } from 'node:net';
import { networkInterfaces, tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { createInterface } from 'node:readline';
import { setTimeout as sleep } from 'node:timers/promises';

import { afterAll, beforeAll, describe, expect, test } from 'vitest';

import type { EmbeddedConfig, Neo4jConnection } from '../../src/config.js';
import { DatabaseUnavailableError } from '../../src/errors.js';
import { Database } from '../../src/neo4j/database.js';
import { startEmbedded } from '../../src/neo4j/embedded.js';
import { embeddedTestConfig } from '../support/providers.js';

const START_MS = 240_000;
const quiet = (): void => undefined;
const folders: string[] = [];

async function folder(): Promise<string> {
  const path = await mkdtemp(join(tmpdir(), 'policy-atlas-embedded-'));
  folders.push(path);
  return path;
}

afterAll(async () => {
  for (const path of folders) await rm(path, { recursive: true, force: true });
});

async function failure(config: EmbeddedConfig): Promise<DatabaseUnavailableError> {
  const outcome = await startEmbedded(config, quiet).catch((error: unknown) => error);
  expect(outcome).toBeInstanceOf(DatabaseUnavailableError);
  return outcome as DatabaseUnavailableError;
}

function listens(host: string, port: number): Promise<boolean> {
  return new Promise((resolve) => {
    const socket = connect({ host, port, timeout: 2_000 });
    const end = (answer: boolean) => () => {
      socket.destroy();
      resolve(answer);
    };
    socket.once('connect', end(true)).once('error', end(false)).once('timeout', end(false));
  });
}

const portOf = ({ uri }: Neo4jConnection): number => Number(new URL(uri).port);

describe('a start', () => {
  let dataDir: string;
  beforeAll(async () => {
    dataDir = await folder();
  });

  test(
    'answers on 127.0.0.1 alone, keeps its password to its owner, and keeps its data for the next start',
    { timeout: 2 * START_MS },
    async () => {
      const phases = new Set<string>();
      const first = await startEmbedded(embeddedTestConfig(dataDir), ({ phase }) => phases.add(phase));
      expect(first.provider).toBe('embedded');
      expect([...phases].at(-1)).toBe('start');
      const passwordFile = join(dataDir, 'neo4j-password');
      expect(first.passwordFile).toBe(passwordFile);
      expect((await stat(passwordFile)).mode & 0o777).toBe(0o600);
      expect((await readFile(passwordFile, 'utf8')).trim()).toBe(first.connection.password);
      for (const { address, internal } of Object.values(networkInterfaces()).flatMap((each) => each ?? [])) {
        if (!internal) expect(await listens(address, portOf(first.connection)), address).toBe(false);
      }

      const browser = await fetch(first.browserUrl ?? '');
      expect([browser.status, await browser.text()]).toEqual([200, expect.stringContaining('Neo4j Browser')]);
      // Browser asks here where Bolt is; with another port than 7687 it must be told.
      const discovery = (await (await fetch(new URL('/', first.browserUrl))).json()) as Record<
        string,
        string
      >;
      expect(discovery['bolt_direct']).toBe(`bolt://localhost:${portOf(first.connection)}`);

      const writing = await Database.connect(first.connection);
      await writing.write((tx) => tx.run('CREATE (:Kept {text: $text})', { text: '留' }));
      await writing.close();
      const second = await failure(embeddedTestConfig(dataDir));
      expect(second.message).toContain(
        `expected the data directory ${dataDir} to be free, but another run uses it`,
      );
      expect(second.next).toContain('ATLAS_DATA_DIR');
      await first.stop();
      await first.stop();
      expect(await listens('127.0.0.1', portOf(first.connection))).toBe(false);

      // A password that the user changed in the file is the password.
      await writeFile(passwordFile, 'chosen-by-hand\n');
      const again = await startEmbedded(embeddedTestConfig(dataDir), quiet);
      expect(again.connection.password).toBe('chosen-by-hand');
      const reading = await Database.connect(again.connection);
      expect(await reading.readRow('MATCH (k:Kept) RETURN k.text')).toEqual(['留']);
      await reading.close();
      await again.stop();
    },
  );

  test('a password that is too short is refused by name of its file', { timeout: START_MS }, async () => {
    const dir = await folder();
    await writeFile(join(dir, 'neo4j-password'), 'short');
    const error = await failure(embeddedTestConfig(dir));
    expect(error.message).toContain(`${join(dir, 'neo4j-password')}: expected a password that Neo4j accepts`);
  });

  test('ends with its parent, even one that is killed', { timeout: START_MS }, async () => {
    const dir = await folder();
    const parent = spawn(
      process.execPath,
      ['--import', 'tsx', join(import.meta.dirname, '../support/start-embedded.ts'), dir],
      { stdio: ['ignore', 'pipe', 'inherit'] },
    );
    const line = await new Promise<string>((resolve, reject) => {
      createInterface({ input: parent.stdout }).once('line', resolve);
      parent.once('exit', (code) => {
        reject(new Error(`the program ended with ${code}`));
      });
    });
    const port = portOf(JSON.parse(line) as Neo4jConnection);
    expect(await listens('127.0.0.1', port)).toBe(true);
    parent.kill('SIGKILL');
    for (let tries = 0; tries < 200 && (await listens('127.0.0.1', port)); tries++) await sleep(100);
    expect(await listens('127.0.0.1', port)).toBe(false);
  });
});

describe('what stands in the way is named before anything is fetched', () => {
  test('a taken port', async () => {
    const server = createServer();
    await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
    const { port } = server.address() as AddressInfo;
    for (const [setting, ports] of [
      ['EMBEDDED_BOLT_PORT', { boltPort: port }],
      ['EMBEDDED_HTTP_PORT', { httpPort: port }],
    ] as const) {
      const error = await failure(embeddedTestConfig(await folder(), ports));
      expect(error.message).toContain(`${setting}: expected port ${port} to be free`);
      expect(error.next).toContain(setting);
    }
    server.close();
  });

  test('a Java that is too old', async () => {
    const bin = join(await folder(), 'bin', 'java');
    await mkdir(dirname(bin));
    await writeFile(bin, '#!/bin/sh\necho \'openjdk version "11.0.22" 2024-01-16\' >&2\n');
    await chmod(bin, 0o755);
    const error = await failure(embeddedTestConfig(await folder(), { javaHome: join(bin, '../..') }));
    expect(error.message).toMatch(/expected a JDK 17 or newer .* but java in JAVA_HOME .* says: .*11\.0\.22/);
    expect(error.next).toMatch(/Install a JDK 17 .*docker compose up.*NEO4J_URI/);
  });

  test('no Java', async () => {
    const nothing = await folder();
    const error = await failure(embeddedTestConfig(nothing, { javaHome: nothing }));
    expect(error.message).toContain(`there is no java in JAVA_HOME (${nothing})`);
  });
});
