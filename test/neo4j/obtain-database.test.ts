import { beforeAll, expect, test } from 'vitest';

import { type Neo4jConnection, readConfig } from '../../src/config.js';
import { Database } from '../../src/neo4j/database.js';
import { obtainDatabase } from '../../src/neo4j/obtain-database.js';
import { testConnection } from '../support/database.js';

let connection: Neo4jConnection;

beforeAll(async () => {
  connection = await testConnection();
});

test('NEO4J_URI comes before the embedded database, and stopping it leaves it running', async () => {
  const { uri, username, password } = connection;
  const config = readConfig({ NEO4J_URI: uri, NEO4J_USERNAME: username, NEO4J_PASSWORD: password });
  const progress: unknown[] = [];
  const running = await obtainDatabase(config, (step) => progress.push(step));
  expect(running).toMatchObject({ provider: 'uri', browserUrl: undefined, passwordFile: undefined });
  expect(progress).toEqual([]);
  await running.stop();
  const database = await Database.connect(running.connection);
  expect(await database.readRow('RETURN 1')).toEqual([1]);
  await database.close();
});
