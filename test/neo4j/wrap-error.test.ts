import { createServer, type AddressInfo, type Server } from 'node:net';

import { afterAll, beforeAll, expect, test } from 'vitest';

import type { Neo4jConnection } from '../../src/config.js';
import { DatabaseUnavailableError } from '../../src/errors.js';
import { Database } from '../../src/neo4j/database.js';
import { testConnection } from '../support/database.js';

let connection: Neo4jConnection;
let silent: Server;

beforeAll(async () => {
  connection = await testConnection();
  silent = createServer(() => undefined);
  await new Promise<void>((resolve) => silent.listen(0, '127.0.0.1', resolve));
});
afterAll(() => {
  silent.close();
});

async function failure(overrides: Partial<Neo4jConnection>): Promise<DatabaseUnavailableError> {
  const error = await Database.connect({ ...connection, ...overrides }).catch((error: unknown) => error);
  expect(error).toBeInstanceOf(DatabaseUnavailableError);
  expect((error as Error).message).not.toContain(connection.password);
  return error as DatabaseUnavailableError;
}

test('a wrong password names the user and the settings', async () => {
  const error = await failure({ password: 'not-the-password' });
  expect(error.message).toContain('expected the password of user "neo4j" to be accepted');
  expect(error.message).not.toContain('not-the-password');
  expect(error.next).toContain('NEO4J_PASSWORD');
});

test('an unknown database is named', async () => {
  const error = await failure({ database: 'nowhere' });
  expect(error.message).toContain('expected a database "nowhere", but the server has none of that name');
  expect(error.next).toContain('NEO4J_DATABASE');
});

test('nothing at the address: the address is named, within seconds', async () => {
  for (const scheme of ['bolt', 'neo4j']) {
    const start = performance.now();
    const error = await failure({ uri: `${scheme}://127.0.0.1:1` });
    expect(error.message).toContain(`expected a Neo4j at ${scheme}://127.0.0.1:1, but got no connection`);
    expect(error.next).toContain('NEO4J_URI');
    expect(performance.now() - start).toBeLessThan(8_000);
  }
});

test('a server that accepts and stays silent fails within seconds', async () => {
  const start = performance.now();
  const error = await failure({ uri: `bolt://127.0.0.1:${(silent.address() as AddressInfo).port}` });
  expect(error.message).toMatch(/^expected a Neo4j at bolt:/);
  expect(performance.now() - start).toBeLessThan(12_000);
});
