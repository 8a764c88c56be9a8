import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

import { ContractError } from '../errors.js';
import type { Database } from './database.js';

const FOLDER = fileURLToPath(new URL('../../cypher/schema/', import.meta.url));

/** A step of the database's schema: a file of `cypher/schema/`, or the key of an entity type. */
interface Migration {
  readonly id: string;
  readonly checksum: string;
  readonly statements: readonly string[];
}

/** An index of texts is made several times faster of what is there than with every batch that is written. */
const FULL_TEXT = /^CREATE FULLTEXT INDEX/;

/**
 * Brings the schema of a database up to `cypher/schema/` and gives each entity type a key of its own, which its lists are
 * read in the order of. What was applied is recorded in `:Migration` nodes; one query when there is nothing to do.
 *
 * @param fill writes what the database is to hold. It runs once the keys are there and before new full-text indexes are,
 *   and a step counts as applied only after it: one that was cut off runs again.
 * @throws ContractError when a file differs from what was applied: history is not rewritten
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
  // Schema has no transaction with data: each statement says IF NOT EXISTS.
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
  return wanted.filter(({ id, checksum }) => {
    const known = applied.get(id);
    if (known !== undefined && known !== checksum) {
      throw new ContractError(
        `cypher/schema/${id}.cypher: expected the file as it was applied, but it has changed since.`,
        {
          next: 'Restore it, and put the change into a new file with the next number; or start with an empty database.',
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
    return { id: file.slice(0, -'.cypher'.length), checksum: checksumOf(text), statements };
  });
}

/** Labels come from `vocabulary.yaml`, which lets letters in only: the one place where text becomes a statement. */
function keyMigration(label: string): Migration {
  const name = `${label.toLowerCase()}_id`;
  const statement = `CREATE CONSTRAINT ${name} IF NOT EXISTS FOR (n:${label}) REQUIRE n.id IS UNIQUE`;
  return { id: `key:${label}`, checksum: checksumOf(statement), statements: [statement] };
}

function checksumOf(text: string): string {
  return createHash('sha256').update(text).digest('hex');
}
