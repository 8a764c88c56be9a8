import { request } from 'node:http';
import { text } from 'node:stream/consumers';

import neo4j from 'neo4j-driver';
import { inject } from 'vitest';

import type { Neo4jConnection } from '../../src/config.js';
import { Database } from '../../src/neo4j/database.js';
import type { Lease } from './global-setup.js';

/** Where the worker's database is; the first call of a worker starts it. */
export async function testConnection(): Promise<Neo4jConnection> {
  return (await lease()).connection;
}

/**
 * The worker's database, connected and without a node; for a `beforeAll`, with `close()` in the `afterAll`. Constraints and
 * indexes stay, since every file wants the same ones, unless `schema` says to drop them too.
 */
export async function freshDatabase(options: { readonly schema?: 'keep' | 'drop' } = {}): Promise<Database> {
  const database = await Database.connect(await testConnection());
  await emptyDatabase(database);
  if (options.schema === 'drop') await dropSchema(database);
  return database;
}

/**
 * The worker's database with what `load` puts into an empty one. Where a file of this worker has loaded the same before and
 * nothing has been written since, it is taken as it is.
 *
 * @param content A name for what `load` loads: one name, one content, through the whole run.
 */
export async function loadedDatabase(
  content: string,
  load: (database: Database) => Promise<unknown>,
): Promise<Database> {
  const { connection, note } = await lease();
  const database = await Database.connect(connection);
  if (note !== '' && note === (await noteOf(connection, content))) return database;
  await emptyDatabase(database);
  await load(database);
  await lease(await noteOf(connection, content));
  return database;
}

/** Deletes every node and relationship, in batches that fit into a small heap. */
export async function emptyDatabase(database: Database): Promise<void> {
  await database.run('MATCH (n) CALL (n) { DETACH DELETE n } IN TRANSACTIONS OF 10000 ROWS');
}

/**
 * The bookmark of a read: it stays the same until something is written, data or schema.
 *
 * @see https://neo4j.com/docs/javascript-manual/5/bookmarks/
 */
async function noteOf(connection: Neo4jConnection, content: string): Promise<string> {
  const { uri, username, password, database } = connection;
  const driver = neo4j.driver(uri, neo4j.auth.basic(username, password));
  try {
    const session = driver.session({
      defaultAccessMode: 'READ',
      ...(database !== undefined && { database }),
    });
    await session.run('RETURN 1');
    const [bookmark] = session.lastBookmarks();
    if (bookmark === undefined) throw new Error(`expected a bookmark from ${uri}, but got none`);
    return `${content} at ${bookmark}`;
  } finally {
    await driver.close();
  }
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

/** Asks the broker of the run for this worker's database, and leaves a note where there is one. */
async function lease(note?: string): Promise<Lease> {
  const url = `${inject('databaseBroker')}/${process.env['VITEST_POOL_ID'] ?? '1'}`;
  const [status, body] = await new Promise<[number | undefined, string]>((resolve, reject) => {
    request(url, { method: note === undefined ? 'GET' : 'PUT' }, (response) => {
      text(response).then((body) => {
        resolve([response.statusCode, body]);
      }, reject);
    })
      .on('error', reject)
      .end(note);
  });
  if (status !== 200) throw new Error(`no database for the tests: ${body}`);
  const { connection, note: noted } = JSON.parse(body) as Lease;
  // JSON leaves out what is undefined.
  return { connection: { ...connection, database: connection.database }, note: noted };
}
