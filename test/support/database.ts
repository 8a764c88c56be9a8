import { get } from 'node:http';
import { text } from 'node:stream/consumers';

import { inject } from 'vitest';

import type { Neo4jConnection } from '../../src/config.js';
import { Database } from '../../src/neo4j/database.js';
import './global-setup.js';

/** Where the run's database is; the first call starts it. */
export async function testConnection(): Promise<Neo4jConnection> {
  const [status, body] = await new Promise<[number | undefined, string]>((resolve, reject) => {
    get(inject('databaseBroker'), (response) => {
      text(response).then((body) => {
        resolve([response.statusCode, body]);
      }, reject);
    }).on('error', reject);
  });
  if (status !== 200) throw new Error(`no database for the tests: ${body}`);
  const connection = JSON.parse(body) as Neo4jConnection;
  // JSON leaves out what is undefined.
  return { ...connection, database: connection.database };
}

/**
 * The run's database, connected and without a node; for a `beforeAll`, with `close()` in the `afterAll`. Constraints and
 * indexes stay, since every file wants the same ones, unless `schema` says to drop them too.
 */
export async function freshDatabase(options: { readonly schema?: 'keep' | 'drop' } = {}): Promise<Database> {
  const database = await Database.connect(await testConnection());
  await emptyDatabase(database);
  if (options.schema === 'drop') await dropSchema(database);
  return database;
}

/** Deletes every node and relationship, in batches that fit into a small heap. */
export async function emptyDatabase(database: Database): Promise<void> {
  await database.run('MATCH (n) CALL (n) { DETACH DELETE n } IN TRANSACTIONS OF 10000 ROWS');
}

async function dropSchema(database: Database): Promise<void> {
  for (const { name } of await database.read('SHOW CONSTRAINTS YIELD name')) {
    await database.run(`DROP CONSTRAINT \`${String(name)}\``);
  }
  for (const { name } of await database.read(
    "SHOW INDEXES YIELD name, type WHERE type <> 'LOOKUP' RETURN name",
  )) {
    await database.run(`DROP INDEX \`${String(name)}\``);
  }
}
