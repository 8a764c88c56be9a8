import type { FieldNode } from 'graphql';

import type { Computation, GivenArguments } from '../../graphql/computation.js';
import { badUserInput } from '../../graphql/errors.js';
import { int } from '../../neo4j/int.js';
import { methodConfiguration } from './algorithm-parameters.js';
import type { GdsRun, GdsRuns } from './gds-runs.js';
import { makeProjection, projectionOf, requireThreads, type ChosenAlgorithm } from './make-projection.js';

const FIELD = 'communities';

/**
 * `Query.communities`: the communities that a method finds, by Graph Data Science.
 *
 * @returns at most one row: how much was looked at, and the largest communities
 */
export function communities(runs: GdsRuns): Computation {
  return {
    costly: true,
    async compute(given, context) {
      const { field } = context;
      const method = String(given['method']);
      const parameters = methodConfiguration(given, field);
      requireBothWays(given, field);
      requireOneThread(given, field);
      const chosen = {
        algorithm: method,
        configuration: { ...parameters, mutateProperty: 'community' },
        // Louvain and label propagation have no seed, and no chance in them; components are the same in any order.
        inOrder: method === 'LEIDEN' ? given['randomSeed'] !== undefined : method !== 'WCC',
      };
      return runs.run(context, async (run) => {
        requireThreads(run, given, FIELD, field);
        const row = await group(run, runs, given, chosen, field);
        return row === undefined ? [] : [row];
      });
    },
  };
}

async function group(
  run: GdsRun,
  { settings }: GdsRuns,
  given: GivenArguments,
  chosen: ChosenAlgorithm,
  field: FieldNode | undefined,
): Promise<unknown> {
  const { graph } = run;
  const { algorithm: method, configuration } = chosen;
  const projection = projectionOf(given);
  const { concurrency } = projection;
  const { nodeCount, relationshipCount } = await makeProjection(run, projection, chosen, settings, field);
  if (nodeCount === 0) return undefined;
  const [grouped] = await run.rows('group', { graph, method, configuration, concurrency });
  const nodes = await run.rows('communities', {
    ...projection.filters,
    graph,
    concurrency,
    members: int(Number(given['members'])),
    ties: int(Number(given['ties'])),
    first: int(Number(given['first'])),
  });
  return {
    totalCount: int(Number(grouped?.['communityCount'])),
    entityCount: int(nodeCount),
    relationshipCount: int(relationshipCount),
    modularity: grouped?.['modularity'],
    nodes,
  };
}

/** Leiden knows no directions. */
function requireBothWays(given: GivenArguments, field: FieldNode | undefined): void {
  if (given['method'] !== 'LEIDEN' || given['direction'] === 'BOTH') return;
  const message = {
    zh: 'LEIDEN 只能不分方向地看关系，须为 BOTH；要分方向可用 LOUVAIN。',
    en: `expected BOTH, since LEIDEN looks at relationships either way, but got ${String(given['direction'])}. LOUVAIN knows directions.`,
  };
  throw badUserInput(`${FIELD}(direction:)`, message, field);
}

/** With several threads, chance has its part whatever the seed. */
function requireOneThread(given: GivenArguments, field: FieldNode | undefined): void {
  if (given['randomSeed'] === undefined || given['concurrency'] === 1) return;
  const message = {
    zh: '要结果可重复（randomSeed），须为 1。',
    en: `expected 1, since an answer that can be repeated (randomSeed) takes one thread, but got ${String(given['concurrency'])}.`,
  };
  throw badUserInput(`${FIELD}(concurrency:)`, message, field);
}
