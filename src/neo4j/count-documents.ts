import type { Database, ReadOptions } from './database.js';

/** How many documents are loaded. A document that others only mention is a node too, but has no text. */
export async function countDocuments(database: Database, options?: ReadOptions): Promise<number> {
  const row = await database.readRow(
    'MATCH (d:Document) WHERE d.text IS NOT NULL RETURN count(d)',
    {},
    options,
  );
  const [count] = row ?? [];
  if (typeof count !== 'number') throw new TypeError(`expected a count, but got ${String(count)}`);
  return count;
}
