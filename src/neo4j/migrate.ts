import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

import { ContractError } from '../errors.js';
import type { Database } from './database.js';

const FOLDER = fileURLToPath(new URL('../../cypher/schema/', import.meta.url));

/** A step of the database's schema: a file of `cypher/schema/`, or the key of an entity type. */
interface Migration {
  readonly id: string;
  /** Where its statements are written, for messages. */
  readonly place: string;
  readonly checksum: string;
  readonly statements: readonly string[];
}

/** A full-text index is built several times faster in one go, from what is there, than bit by bit as data is written. */
const FULL_TEXT = /^CREATE FULLTEXT INDEX/;

/**
 * Brings the schema of a database up to `cypher/schema/` and gives each entity type a unique key on `id`, whose index
 * gives lists their order. What was applied is recorded in `:Migration` nodes; one query when there is nothing to do.
 *
 * @param fill writes what the database is to hold. It runs once the keys are there and before new full-text indexes are,
 *   and a step counts as applied only after it: one that was cut off runs again.
 * @throws ContractError when a step differs from what was applied: history is not rewritten
 */
export async function migrate<T>(
  database: Database,
  entityTypes: Iterable<string>,
  fill: () => Promise<T>,
): Promise<T> {
  const missing = await missingMigrations(database, [
    ...fileMigrations(),
    ...[...entityTypes].map(keyMigration),
  ]);
  const statements = missing.flatMap((migration) => migration.statements);
  // Schema changes cannot share a transaction with data, so each must be repeatable: IF NOT EXISTS.
  for (const statement of statements) if (!FULL_TEXT.test(statement)) await database.run(statement);
  const result = await fill();
  if (missing.length === 0) return result;
  for (const statement of statements) if (FULL_TEXT.test(statement)) await database.run(statement);
  await database.run('CALL db.awaitIndexes(600)');
  const rows = missing.map(({ id, checksum }) => ({ id, checksum }));
  await database.run('UNWIND $rows AS row MERGE (m:Migration {id: row.id}) SET m.checksum = row.checksum', {
    rows,
  });
  return result;
}

async function missingMigrations(database: Database, wanted: readonly Migration[]): Promise<Migration[]> {
  const applied = new Map<string, string>();
  for (const { id, checksum } of await database.read(
    'MATCH (m:Migration) RETURN m.id AS id, m.checksum AS checksum',
  )) {
    applied.set(String(id), String(checksum));
  }
  return wanted.filter(({ id, place, checksum }) => {
    const known = applied.get(id);
    if (known !== undefined && known !== checksum) {
      throw new ContractError(
        `${place}: expected the statements that were applied to this database, but they have changed since.`,
        {
          next: 'Restore them, and put the change into a new file of cypher/schema/ with the next number; or start with an empty database.',
        },
      );
    }
    return known === undefined;
  });
}

function fileMigrations(): Migration[] {
  const files = readdirSync(FOLDER).filter((file) => /^V\d+__.*\.cypher$/.test(file));
  return files.sort().map((file) => {
    const text = readFileSync(FOLDER + file, 'utf8');
    const statements = text
      .replace(/^\s*\/\/.*$/gm, '')
      .split(/;\s*$/m)
      .map((statement) => statement.trim())
      .filter((statement) => statement !== '');
    const id = file.slice(0, -'.cypher'.length);
    return { id, place: `cypher/schema/${file}`, checksum: checksumOf(text), statements };
  });
}

/**
 * Here a label becomes part of a statement's text, since schema takes no parameters. It comes from a `vocabulary.yaml`, and
 * `check` lets only names of letters through.
 */
function keyMigration(label: string): Migration {
  const name = `${label.toLowerCase()}_id`;
  const statement = `CREATE CONSTRAINT ${name} IF NOT EXISTS FOR (n:${label}) REQUIRE n.id IS UNIQUE`;
  const place = `src/neo4j/migrate.ts, the key of ${label}`;
  return { id: `key:${label}`, place, checksum: checksumOf(statement), statements: [statement] };
}

function checksumOf(text: string): string {
  return createHash('sha256').update(text).digest('hex');
}
