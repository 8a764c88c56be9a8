import { randomBytes } from 'node:crypto';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

import { Neo4jContainer } from '@testcontainers/neo4j';
import { getContainerRuntimeClient } from 'testcontainers';

import { type EmbeddedConfig, type Neo4jConnection, readConfig } from '../../src/config.js';
import { Database } from '../../src/neo4j/database.js';
import { startEmbedded } from '../../src/neo4j/embedded.js';
import type { OnProgress } from '../../src/neo4j/running-database.js';

/** The official image on a user's machine; `.ci/container-engine` builds a stand-in under the same name. */
export const NEO4J_IMAGE = 'neo4j:5.26-community';

/** A database for one test run. */
export interface TestDatabase {
  readonly connection: Neo4jConnection;
  /** What it is, for the line that says so. */
  readonly name: string;
  stop(): Promise<void>;
}

/** The first of `NEO4J_URI`, a container and the embedded one that can be had, or the one `ATLAS_TEST_DATABASE` names. */
export async function startTestDatabase(say: (line: string) => void): Promise<TestDatabase> {
  const forced = process.env['ATLAS_TEST_DATABASE'];
  if (forced !== undefined && !['uri', 'container', 'embedded'].includes(forced)) {
    throw new Error(`ATLAS_TEST_DATABASE: expected uri, container or embedded, but got "${forced}"`);
  }
  const given = readConfig().neo4j;
  if (forced === 'uri' || (forced === undefined && given !== undefined)) {
    if (given === undefined) throw new Error('ATLAS_TEST_DATABASE=uri: expected NEO4J_URI to be set');
    return useGiven(given);
  }
  if (forced !== 'embedded') {
    const absence = await containerEngineAbsence();
    if (absence === undefined) {
      try {
        return await startContainer();
      } catch (error) {
        if (forced === 'container') throw error;
        say(`no Neo4j container, though an engine answers (${String(error)}): using the embedded database`);
      }
    } else if (forced === 'container') {
      throw new Error(`ATLAS_TEST_DATABASE=container: ${absence}`);
    }
  }
  return startEmbeddedInTemp(say);
}

/** Why no container can be started here; `undefined` when an engine answers. */
export async function containerEngineAbsence(): Promise<string | undefined> {
  try {
    await getContainerRuntimeClient();
    return undefined;
  } catch (error) {
    return `no container engine answers (${(error as Error).message})`;
  }
}

/** A Neo4j in a container of its own, which plans as that of docker-compose.yml does. */
export async function startContainer(): Promise<TestDatabase> {
  const started = await new Neo4jContainer(NEO4J_IMAGE)
    .withPassword(randomBytes(12).toString('hex'))
    .withEnvironment({ NEO4J_internal_cypher_use__parameter__size: 'false' })
    .start();
  return {
    connection: {
      uri: started.getBoltUri().replace(/\/$/, ''),
      username: started.getUsername(),
      password: started.getPassword(),
      database: undefined,
    },
    name: `container ${NEO4J_IMAGE}`,
    async stop() {
      await started.stop();
    },
  };
}

/** Settings of an embedded database that gets in nobody's way. */
export function embeddedTestConfig(dataDir: string, overrides: Partial<EmbeddedConfig> = {}): EmbeddedConfig {
  return {
    ...readConfig().embedded,
    boltPort: 0,
    httpPort: 0,
    dataDir,
    graphDataScience: false,
    ...overrides,
  };
}

async function startEmbeddedInTemp(say: (line: string) => void): Promise<TestDatabase> {
  const dataDir = await mkdtemp(join(tmpdir(), 'policy-atlas-test-'));
  let said = '';
  const onProgress: OnProgress = ({ message }) => {
    if (message !== said) say(message);
    said = message;
  };
  const running = await startEmbedded(embeddedTestConfig(dataDir), onProgress);
  return {
    connection: running.connection,
    name: 'embedded Neo4j',
    async stop() {
      await running.stop();
      await rm(dataDir, { recursive: true, force: true });
    },
  };
}

/** Tests empty their database, so one with data in it is taken for somebody's until they say otherwise. */
async function useGiven(connection: Neo4jConnection): Promise<TestDatabase> {
  const database = await Database.connect(connection);
  const [count] = (await database.readRow('MATCH (n) RETURN count(n)')) ?? [];
  await database.close();
  if (count !== 0 && process.env['ATLAS_TEST_WIPE'] !== '1') {
    throw new Error(
      `NEO4J_URI: the tests delete everything in ${connection.uri}; expected it to be empty, but it has ${String(count)} ` +
        'nodes. Set ATLAS_TEST_WIPE=1 if they may go, or ATLAS_TEST_DATABASE=embedded to leave it alone.',
    );
  }
  return { connection, name: `NEO4J_URI ${connection.uri}`, stop: () => Promise.resolve() };
}
