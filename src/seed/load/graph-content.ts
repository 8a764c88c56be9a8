import { createHash } from 'node:crypto';

import type { Row } from '../../neo4j/database.js';
import { type TypedStatement, rowsOf } from '../../typed-statement.js';
import { READ_SOURCES, READ_WORDS } from './statements.js';

/**
 * A short hash of what the graph is made of: the states of its sources, the rules that each was loaded by, and its words.
 *
 * @param read runs a statement, in a transaction or not
 */
export async function graphContent(read: (statement: string) => Promise<Row[]>): Promise<string> {
  const rows = async <R>(statement: TypedStatement<undefined, R>): Promise<R[]> =>
    rowsOf(statement, await read(statement.text()));
  const sources = (await rows(READ_SOURCES)).filter(({ id }) => id !== 'lock');
  const words = (await rows(READ_WORDS)).flatMap((row) => row.words);
  const content = [
    sources.map(({ id, hash, derivation }) => [id, hash, derivation]),
    words.map(({ id, hash }) => `${id} ${hash ?? ''}`).sort(),
  ];
  return createHash('sha256').update(JSON.stringify(content)).digest('hex').slice(0, 12);
}
