import type { Engine } from '../graphql/engine.js';
import type { Database } from '../neo4j/database.js';
import { buildId } from './build-id.js';
import { projectFile } from './project-files.js';

/**
 * The engine over the project's own contract.
 *
 * @throws ContractError when schema.graphql, cypher/fields and src/analytics contradict each other
 */
export async function openEngine(database: Database): Promise<Engine> {
  const { createEngine } = await import('../graphql/engine.js');
  const { COMPUTATIONS } = await import('../analytics/computations.js');
  return createEngine({
    database,
    schemaFile: projectFile('schema.graphql'),
    fieldsDir: projectFile('cypher/fields'),
    computations: COMPUTATIONS,
    build: buildId(),
  });
}
