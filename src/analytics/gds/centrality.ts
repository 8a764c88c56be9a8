import type { FieldNode } from 'graphql';

import type { Computation, GivenArguments } from '../../graphql/computation.js';
import { badUserInput, FIND_IDS } from '../../graphql/errors.js';
import type { Message } from '../../message.js';
import { int } from '../../neo4j/int.js';
import { measureConfiguration } from './algorithm-parameters.js';
import type { GdsRun, GdsRuns } from './gds-runs.js';
import {
  makeProjection,
  projectionOf,
  requireThreads,
  type ChosenAlgorithm,
  type Projection,
} from './make-projection.js';

const FIELD = 'centrality';

/**
 * `Query.centrality`: the scores of a measure, by Graph Data Science. Degree is counted by the field's own statement, and
 * nothing is run for it.
 *
 * @returns at most one row: how much was looked at, and the entities with the highest scores
 */
export function centrality(runs: GdsRuns): Computation {
  return {
    costly: true,
    async compute(given, context) {
      const { field } = context;
      const measure = String(given['measure']);
      const parameters = measureConfiguration(given, field);
      if (measure === 'DEGREE') return [];
      const chosen = {
        algorithm: measure,
        configuration: { ...parameters, mutateProperty: 'score' },
        // Only what is drawn by chance depends on the order.
        inOrder: given['samplingSize'] !== undefined,
      };
      return runs.run(context, async (run) => {
        requireThreads(run, given, FIELD, field);
        const row = await score(run, runs, given, chosen, field);
        return row === undefined ? [] : [row];
      });
    },
  };
}

async function score(
  run: GdsRun,
  { settings }: GdsRuns,
  given: GivenArguments,
  chosen: ChosenAlgorithm,
  field: FieldNode | undefined,
): Promise<unknown> {
  const { graph } = run;
  const { algorithm: measure, configuration } = chosen;
  const projection = projectionOf(given);
  const { nodeCount, relationshipCount } = await makeProjection(run, projection, chosen, settings, field);
  if (nodeCount === 0) return undefined;
  const sourceNodes = (given['sourceNodes'] ?? []) as readonly string[];
  await requireSources(run, sourceNodes, projection, field);
  const [scored] = await run.rows('score', { graph, measure, configuration, sourceNodes });
  const nodes = await run.rows('central', {
    ...projection.filters,
    graph,
    measure,
    direction: projection.direction,
    concurrency: projection.concurrency,
    averageDegree: (projection.direction === 'BOTH' ? 2 : 1) * (relationshipCount / nodeCount),
    relationships: int(Number(given['relationships'])),
    first: int(Number(given['first'])),
  });
  return {
    totalCount: int(nodeCount),
    relationshipCount: int(relationshipCount),
    converged: scored?.['converged'] ?? null,
    nodes,
  };
}

/** @throws GraphQLError BAD_USER_INPUT for an id that no entity of the projection has */
async function requireSources(
  run: GdsRun,
  sourceNodes: readonly string[],
  { filters }: Projection,
  field: FieldNode | undefined,
): Promise<void> {
  if (sourceNodes.length === 0) return;
  const [outside] = await run.rows('outside', { ...filters, ids: sourceNodes });
  if (outside === undefined) return;
  const id = String(outside['id']);
  const message = outside['known'] === true ? withoutTies(id) : unknown(id);
  throw badUserInput(`${FIELD}(sourceNodes:)`, message, field);
}

function unknown(id: string): Message {
  return {
    zh: `图谱中没有编号为“${id}”的实体；${FIND_IDS.zh}`,
    en: `expected the id of an entity, but nothing has "${id}"; ${FIND_IDS.en}`,
  };
}

function withoutTies(id: string): Message {
  return {
    zh: `“${id}”不在所选范围内：它没有任何符合 entityTypes、relationshipTypes、basis、modality 的关系。`,
    en: `expected entities with a relationship that entityTypes, relationshipTypes, basis and modality keep, but "${id}" has none.`,
  };
}
