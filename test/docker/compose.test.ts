import { execFile } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { promisify } from 'node:util';

import { describe, expect, test } from 'vitest';
import { parse } from 'yaml';

import { readConfig } from '../../src/config.js';
import { greeting } from '../../src/server/browser-pack/pack-route.js';
import { type ComposeFile, type ComposeService, readComposeFile } from './compose-file.js';

const ROOT = join(import.meta.dirname, '../..');
const FILE = 'docker-compose.yml';
const run = promisify(execFile);

const read = (file: string): string => readFileSync(join(ROOT, file), 'utf8');
const compose = readComposeFile();
const { neo4j, api } = compose.services;

/** The environment of a service where nothing but the password is set outside. */
function given({ environment }: ComposeService): Record<string, string> {
  const set = Object.entries(environment).filter((entry): entry is [string, string] => entry[1] !== null);
  return { ...Object.fromEntries(set), NEO4J_PASSWORD: 'given' };
}

describe(FILE, () => {
  test('keeps Neo4j’s data in a volume of its own, watches its health, and brings Graph Data Science', () => {
    expect(neo4j.image).toMatch(/^neo4j:5\.26/);
    expect(neo4j.volumes).toContain('neo4j-data:/data');
    expect(compose.volumes).toHaveProperty('neo4j-data');
    expect(neo4j.healthcheck?.test.join(' ')).toContain('cypher-shell');
    expect(JSON.parse(neo4j.environment['NEO4J_PLUGINS'] ?? '')).toEqual(['graph-data-science']);
  });

  test('starts the API after a healthy Neo4j, by a configuration that src/config.ts takes', () => {
    expect(api.build).toBe('.');
    expect(api.depends_on).toEqual({ neo4j: { condition: 'service_healthy' } });
    const config = readConfig(given(api));
    expect(config.host).toBe('0.0.0.0');
    expect(config.neo4j).toMatchObject({ uri: 'bolt://neo4j:7687', username: 'neo4j', password: 'given' });
    expect(api.ports).toEqual([`127.0.0.1:${config.port}:${config.port}`]);
  });

  test('opens Neo4j Browser with the style and the guide of the API, at the port that it has', () => {
    const { port } = readConfig(given(api));
    expect(neo4j.environment['NEO4J_browser_post__connect__cmd']).toBe(greeting(`http://localhost:${port}`));
    expect(neo4j.environment['NEO4J_browser_remote__content__hostname__whitelist']).toBe('localhost');
  });

  test('shows Neo4j Browser at its own address, which reaches the port that Neo4j has outside', () => {
    const { browserUrl, neo4jHttpUrl, port } = readConfig(given(api));
    expect(neo4jHttpUrl).toBe('http://neo4j:7474');
    const link = new URL(browserUrl ?? '');
    expect(`${link.origin}${link.pathname}`).toBe(`http://localhost:${port}/browser/`);
    const bolt = new URL(link.searchParams.get('dbms') ?? '');
    expect(neo4j.ports).toContain(`127.0.0.1:${bolt.port}:7687`);
    // The comment at its top tells where to go.
    expect(read(FILE)).toContain(`# ${link.href}.`);
  });

  test('passes on the settings of the README that are not its own', () => {
    const settings = [...read('README.md').matchAll(/^\| `((?:ATLAS|GDS|LOG)_\w+)`/gm)].map(
      ([, name]) => name,
    );
    const passed = Object.entries(api.environment).flatMap(([name, value]) => (value === null ? [name] : []));
    // Its image has no embedded database, and so no data of its own.
    expect(passed.sort()).toEqual(settings.filter((name) => name !== 'ATLAS_DATA_DIR').sort());
  });

  test('sends nobody’s usage anywhere', () => {
    expect(neo4j.environment).toMatchObject({
      NEO4J_dbms_usage__report_enabled: 'false',
      NEO4J_client_allow__telemetry: 'false',
      NEO4J_server_bolt_telemetry_enabled: 'false',
    });
  });

  test('has no password in it: one must be given', () => {
    expect(neo4j.environment['NEO4J_AUTH']).toMatch(/^neo4j\/\$\{NEO4J_PASSWORD:\?.+\}$/);
    expect(api.environment['NEO4J_PASSWORD']).toBe('${NEO4J_PASSWORD}');
  });

  test('is reachable from this machine only', () => {
    for (const port of [...neo4j.ports, ...api.ports]) expect(port).toMatch(/^127\.0\.0\.1:/);
  });
});

const program = await composeProgram();
if (program === undefined && process.env['ATLAS_REQUIRE_CONTAINER'] === '1') {
  throw new Error(
    'ATLAS_REQUIRE_CONTAINER=1: expected docker compose or docker-compose, but there is neither',
  );
}

describe.skipIf(program === undefined)(
  program === undefined ? 'Compose itself: not installed here' : 'Compose itself',
  () => {
    const config = async (password: string): Promise<string> => {
      const [command = '', ...args] = program ?? [];
      const env = { ...process.env, NEO4J_PASSWORD: password };
      return (await run(command, [...args, '-f', FILE, 'config'], { cwd: ROOT, env })).stdout;
    };

    test('takes the file and puts the password where it belongs', async () => {
      const resolved = parse(await config('a-given-one')) as ComposeFile;
      expect(resolved.services.neo4j.environment['NEO4J_AUTH']).toBe('neo4j/a-given-one');
      expect(resolved.services.api.environment['NEO4J_PASSWORD']).toBe('a-given-one');
    });

    test('refuses to start without a password, and says what to set', async () => {
      await expect(config('')).rejects.toThrow(/set NEO4J_PASSWORD/);
    });
  },
);

async function composeProgram(): Promise<string[] | undefined> {
  for (const [command, ...args] of [['docker', 'compose'], ['docker-compose']] as [string, ...string[]][]) {
    const found = await run(command, [...args, 'version']).then(
      () => true,
      () => false,
    );
    if (found) return [command, ...args];
  }
  return undefined;
}

describe('Dockerfile', () => {
  const lines = read('Dockerfile').split('\n');
  const copied = lines
    .filter((line) => line.startsWith('COPY ') && !line.includes('--from='))
    .flatMap((line) => line.split(' ').slice(1, -1));

  test('copies what is there, and .dockerignore lets it through', () => {
    expect(copied).toEqual(
      expect.arrayContaining([
        'src',
        'bin',
        'schema.graphql',
        'palette.json',
        'cypher',
        'operations',
        'seed',
      ]),
    );
    const allowed = read('.dockerignore').split('\n');
    for (const source of copied) {
      expect(existsSync(join(ROOT, source)), source).toBe(true);
      expect(allowed, source).toContain(`!${source}`);
    }
  });

  test('builds in one stage, runs in another as a user without rights, and is asked for its health', () => {
    expect(lines.filter((line) => line.startsWith('FROM '))).toHaveLength(2);
    expect(lines.filter((line) => line.startsWith('USER '))).toEqual(['USER node']);
    expect(lines.join('\n')).toMatch(/HEALTHCHECK [\s\S]*\/readyz/);
    expect(lines).toContain('CMD ["node", "bin/policy-atlas.mjs", "up"]');
    expect(api.command).toEqual(['node', 'bin/policy-atlas.mjs', 'up']);
  });
});
