import { afterAll, beforeAll, describe, expect, test } from 'vitest';

import { Database } from '../../../src/neo4j/database.js';
import {
  containerEngineAbsence,
  NEO4J_IMAGE,
  startContainer,
  type TestDatabase,
} from '../../support/providers.js';

const absence = await containerEngineAbsence();
if (absence !== undefined && process.env['ATLAS_REQUIRE_CONTAINER'] === '1') {
  throw new Error(`ATLAS_REQUIRE_CONTAINER=1: expected a container engine, but ${absence}`);
}

// The name of a skipped test is all that a report shows of it, so the reason is in the name.
const title = absence === undefined ? `container ${NEO4J_IMAGE}` : `container ${NEO4J_IMAGE}: ${absence}`;

describe.skipIf(absence !== undefined)(title, () => {
  let container: TestDatabase;
  let database: Database;

  beforeAll(async () => {
    container = await startContainer();
    database = await Database.connect(container.connection);
  });
  afterAll(async () => {
    await database.close();
    await container.stop();
  });

  test('takes a write and gives it back', async () => {
    await database.write((tx) => tx.run('CREATE (:Test {text: $text})', { text: '容器' }));
    expect(await database.readRow('MATCH (t:Test) RETURN t.text, count(*)')).toEqual(['容器', 1]);
  });

  test('refuses another password', async () => {
    const connecting = Database.connect({ ...container.connection, password: 'another-one' });
    await expect(connecting).rejects.toThrow('expected the password of user "neo4j" to be accepted');
  });
});
