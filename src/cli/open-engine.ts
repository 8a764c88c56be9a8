import type { GdsConfig } from '../config.js';
import type { Engine } from '../graphql/engine.js';
import type { Database } from '../neo4j/database.js';
import { buildId } from './build-id.js';
import { projectFile } from './project-files.js';

/**
 * The engine over the project's own contract.
 *
 * @param gds What runs of Graph Data Science may take.
 * @throws ContractError when schema.graphql, cypher/fields and src/analytics contradict each other
 */
export async function openEngine(database: Database, gds: GdsConfig): Promise<Engine> {
  const { createEngine } = await import('../graphql/engine.js');
  const { createComputations } = await import('../analytics/computations.js');
  return createEngine({
    database,
    schemaFile: projectFile('schema.graphql'),
    fieldsDir: projectFile('cypher/fields'),
    computations: createComputations(gds),
    build: buildId(),
  });
}
