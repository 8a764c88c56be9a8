import type { Database, ReadOptions } from './database.js';

/** How many documents there are. */
export interface DocumentCounts {
  /** Those that are loaded, with their text. */
  readonly documents: number;
  /** Those that the loaded ones only mention. */
  readonly cited: number;
}

/** Counts the documents of the graph. */
export async function countDocuments(database: Database, options?: ReadOptions): Promise<DocumentCounts> {
  const row = await database.readRow(
    'MATCH (d:Document) RETURN count(d.text), count(*) - count(d.text)',
    {},
    options,
  );
  const [documents, cited] = row ?? [];
  if (typeof documents !== 'number' || typeof cited !== 'number') {
    throw new TypeError(`expected two counts, but got ${String(documents)} and ${String(cited)}`);
  }
  return { documents, cited };
}
