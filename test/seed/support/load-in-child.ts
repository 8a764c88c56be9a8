/**
 * Loads seed folders in a process of its own, so that a test can kill it. Arguments: the connection as JSON, then the
 * folders. Each statement that is sent is a line on standard output.
 */
import type { Neo4jConnection } from '../../../src/config.js';
import { Database } from '../../../src/neo4j/database.js';
import { loadSeed } from '../../../src/seed/load/load-seed.js';
import { AcceptedSeed } from '../../../src/seed/check/accepted-seed.js';

const [connection = '', ...folders] = process.argv.slice(2);
const parsed = JSON.parse(connection) as Neo4jConnection;
const database = await Database.connect({ ...parsed, database: parsed.database });
database.onStatement(() => process.stdout.write('.\n'));
await loadSeed(database, await AcceptedSeed.read(folders));
await database.close();
