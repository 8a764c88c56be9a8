import { GET_GDS } from '../analytics/gds/gds-errors.js';
import { EXPECTED_GDS, findGds, isSupportedGds } from '../analytics/gds/gds-version.js';
import type { Database } from '../neo4j/database.js';
import type { Finding } from './doctor-checks.js';

const NONE =
  '没有；只有群体和 DEGREE 以外的中心性需要它 none: only communities, and centrality but for DEGREE, need it';

/** Graph Data Science of a database. @throws StatementError, DatabaseUnavailableError */
export async function checkGds(database: Database): Promise<Finding> {
  const version = await findGds(database);
  const finding = { id: 'gds', label: `Graph Data Science ≥ ${EXPECTED_GDS}` };
  if (version !== undefined && isSupportedGds(version)) return { ...finding, state: 'ok', found: version };
  return { ...finding, state: 'note', found: version ?? NONE, next: `${GET_GDS.zh} ${GET_GDS.en}` };
}
