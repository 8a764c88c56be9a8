import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

import { ContractError } from '../errors.js';
import type { Database } from '../neo4j/database.js';

const FOLDER = fileURLToPath(new URL('../../cypher/schema/', import.meta.url));

/** A step of the database's schema: a file of `cypher/schema/`, or the key of an entity type. */
interface Migration {
  readonly id: string;
  readonly checksum: string;
  readonly statements: readonly string[];
}

/**
 * Brings the schema of a database up to `cypher/schema/` and gives each entity type a key of its own, which its lists are
 * read in the order of. What was applied is recorded in `:Migration` nodes; one query when there is nothing to do.
 *
 * @throws ContractError when a file differs from what was applied: history is not rewritten
 */
export async function migrate(database: Database, entityTypes: Iterable<string>): Promise<void> {
  const wanted = [...fileMigrations(), ...[...entityTypes].map(keyMigration)];
  const applied = new Map<string, string>();
  for (const { id, checksum } of await database.read(
    'MATCH (m:Migration) RETURN m.id AS id, m.checksum AS checksum',
  )) {
    applied.set(String(id), String(checksum));
  }
  let changed = false;
  for (const { id, checksum, statements } of wanted) {
    const known = applied.get(id);
    if (known === checksum) continue;
    if (known !== undefined) {
      throw new ContractError(
        `cypher/schema/${id}.cypher: expected the file as it was applied, but it has changed since.`,
        {
          next: 'Restore it, and put the change into a new file with the next number; or start with an empty database.',
        },
      );
    }
    // Schema has no transaction with data: a step that was cut off runs again, and each statement says IF NOT EXISTS.
    for (const statement of statements) await database.run(statement);
    await database.run('MERGE (m:Migration {id: $id}) SET m.checksum = $checksum', { id, checksum });
    changed = true;
  }
  if (changed) await database.run('CALL db.awaitIndexes(300)');
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
