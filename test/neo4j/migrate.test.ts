import { afterAll, beforeEach, expect, test } from 'vitest';

import type { Database } from '../../src/neo4j/database.js';
import { migrate } from '../../src/neo4j/migrate.js';
import { freshDatabase } from '../support/database.js';

const FULL_TEXT =
  "SHOW INDEXES YIELD name, type, state WHERE type = 'FULLTEXT' RETURN name, state ORDER BY name";
const ONLINE = [
  { name: 'entity_names', state: 'ONLINE' },
  { name: 'evidence_quotes', state: 'ONLINE' },
  { name: 'name_words', state: 'ONLINE' },
];
const nothing = (): Promise<void> => Promise.resolve();

let database: Database;

beforeEach(async () => {
  database = await freshDatabase({ schema: 'drop' });
  return () => database.close();
});

afterAll(async () => {
  // Whoever comes next finds a schema that is whole.
  database = await freshDatabase();
  await migrate(database, ['Fund'], nothing);
  await database.close();
});

async function fill(): Promise<unknown> {
  await database.run("CREATE (:Entity:Fund {id: 'fund:a', names: ['青禾智造基金'], pinyin: []})");
  return database.read(FULL_TEXT);
}

async function found(words: string): Promise<unknown[]> {
  const rows = await database.read(
    "CALL db.index.fulltext.queryNodes('entity_names', $words) YIELD node RETURN node.id AS id",
    { words },
  );
  return rows.map(({ id }) => id);
}

test('full-text indexes come after what fills an empty database, and find it', async () => {
  expect(await migrate(database, ['Fund'], fill)).toEqual([]);
  expect(await database.read(FULL_TEXT)).toEqual(ONLINE);
  expect(await found('智造')).toEqual(['fund:a']);
});

test('in a database that has its schema, one statement says so, and what fills it is found too', async () => {
  await migrate(database, ['Fund'], nothing);
  const sent = database.statements;
  expect(await migrate(database, ['Fund'], fill)).toEqual(ONLINE);
  // The other two are those of `fill`.
  expect(database.statements - sent).toBe(3);
  expect(await found('智造')).toEqual(['fund:a']);
});

test('what was cut off while it was filled is no applied step: the next run ends it', async () => {
  const cut = migrate(database, ['Fund'], async () => {
    await fill();
    throw new Error('cut off');
  });
  await expect(cut).rejects.toThrow('cut off');
  expect(await database.read('MATCH (m:Migration) RETURN m.id')).toEqual([]);
  await migrate(database, ['Fund'], nothing);
  expect(await database.read(FULL_TEXT)).toEqual(ONLINE);
  expect(await found('智造')).toEqual(['fund:a']);
});

test('a schema file that has changed since it was applied is refused before anything is written', async () => {
  await migrate(database, ['Fund'], nothing);
  await database.run("MATCH (m:Migration) WHERE m.id STARTS WITH 'V001' SET m.checksum = 'x'");
  await expect(migrate(database, ['Fund'], fill)).rejects.toThrow(
    'cypher/schema/V001__keys-and-indexes.cypher: expected the statements that were applied to this database, but they have changed since.',
  );
  expect(await database.read('MATCH (e:Entity) RETURN e.id')).toEqual([]);
});
