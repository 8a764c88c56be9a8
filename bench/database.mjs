import { mkdir } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';

import neo4j from 'neo4j-driver';

import { generateGraph } from './graph/generate.mjs';
import { batches, createStatement } from './graph/fill.mjs';

const root = new URL('../', import.meta.url);

/**
 * An embedded Neo4j of the project with data in a folder of its own.
 *
 * @returns its `connection`, a `driver` and `stop`
 */
export async function startDatabase(dir, { heap, pageCache, graphDataScience = false }) {
  const { startEmbedded } = await import(new URL('dist/neo4j/embedded.js', root).href);
  await mkdir(dir, { recursive: true });
  const running = await startEmbedded(
    {
      boltPort: 0,
      httpPort: 0,
      dataDir: dir,
      graphDataScience,
      heap,
      pageCache,
      javaHome: process.env.JAVA_HOME,
    },
    () => undefined,
  );
  const { connection } = running;
  const driver = neo4j.driver(connection.uri, neo4j.auth.basic(connection.username, connection.password), {
    disableLosslessIntegers: true,
    telemetryDisabled: true,
  });
  return {
    connection,
    driver,
    async stop() {
      await driver.close();
      await running.stop();
    },
  };
}

/**
 * The project's own access to a database.
 *
 * @returns a `Database` of src/neo4j, `int` and `close`
 */
export async function openProject({ uri, username, password }) {
  const { Database } = await import(new URL('dist/neo4j/database.js', root).href);
  const { int } = await import(new URL('dist/neo4j/int.js', root).href);
  const database = await Database.connect({ uri, username, password, database: undefined });
  return { database, int, close: () => database.close() };
}

/** The constraints and indexes of the project, made by its own migration; `load` runs where data is to be loaded. */
export async function createSchema(connection, load = async () => undefined) {
  const { migrate } = await import(new URL('dist/neo4j/migrate.js', root).href);
  const { readSeed } = await import(new URL('dist/seed/files/read-seed.js', root).href);
  const { vocabulary } = await readSeed([fileURLToPath(new URL('seed', root))]);
  const { database, close } = await openProject(connection);
  await migrate(database, vocabulary.entityTypes.keys(), load);
  await close();
}

/**
 * Fills an empty database with a generated graph.
 *
 * @returns how many elements (nodes and relationships) were written
 */
export async function fill(driver, { nodes, seed, regions }, onBatch = () => undefined) {
  const session = driver.session();
  let written = 0;
  try {
    const elements = generateGraph({ nodes, seed, regions });
    for (const { text, rows } of batches(elements, createStatement, (value) => neo4j.int(value))) {
      await session.run(text, { rows });
      onBatch((written += rows.length));
    }
  } finally {
    await session.close();
  }
  await driver.executeQuery('CALL db.awaitIndexes(600)');
  await driver.executeQuery('CALL db.prepareForReplanning(60)');
  return written;
}
