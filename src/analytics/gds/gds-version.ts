import type { FieldNode } from 'graphql';

import type { RequestError } from '../../graphql/errors.js';
import type { Database } from '../../neo4j/database.js';
import { gdsStatement } from './gds-statement.js';
import { GET_GDS, gdsError, isMissingProcedure } from './gds-errors.js';

/** The procedures here are those of GDS 2.13, the line for Neo4j 5.26, and of later 2.x. */
export const EXPECTED_GDS = '2.13';

/** Whether this project's calls are those of a version such as `2.13.9`. */
export function isSupportedGds(version: string): boolean {
  const match = /^(\d+)\.(\d+)(?!\d)/.exec(version);
  if (!match) return false;
  const [major, minor] = [Number(match[1]), Number(match[2])];
  return major === 2 && minor >= 13;
}

/** The version of Graph Data Science of a database; `undefined` where it has none. @throws StatementError, DatabaseUnavailableError */
export async function findGds(database: Database): Promise<string | undefined> {
  try {
    const row = await database.readRow(gdsStatement('version'));
    return String(row?.[0]);
  } catch (error) {
    if (isMissingProcedure(error)) return undefined;
    throw error;
  }
}

/** The error for a database that has no Graph Data Science. */
export function noGds(field: FieldNode | undefined): RequestError {
  const message = {
    zh: `需要 Graph Data Science（GDS），这个数据库没有装。${GET_GDS.zh}centrality(measure: DEGREE) 不需要它。`,
    en: `expected Graph Data Science (GDS), but this database has none. ${GET_GDS.en} centrality(measure: DEGREE) needs none.`,
  };
  return gdsError('GDS_UNAVAILABLE', message, field);
}

/** The error for a database with Graph Data Science of a version that this project does not know. */
export function otherGds(version: string, field: FieldNode | undefined): RequestError {
  const message = {
    zh: `需要 Graph Data Science ${EXPECTED_GDS} 或更新的 2.x 版，这个数据库装的是 ${version}。${GET_GDS.zh}`,
    en: `expected Graph Data Science ${EXPECTED_GDS} or a later 2.x, but this database has ${version}. ${GET_GDS.en}`,
  };
  return gdsError('GDS_UNAVAILABLE', message, field);
}
