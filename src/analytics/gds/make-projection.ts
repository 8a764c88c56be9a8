import type { FieldNode } from 'graphql';

import type { GdsConfig } from '../../config.js';
import type { GivenArguments } from '../../graphql/computation.js';
import { int } from '../../neo4j/int.js';
import type { Parameters } from '../../neo4j/database.js';
import { badUserInput } from '../../graphql/errors.js';
import { gdsError } from './gds-errors.js';
import type { GdsRun } from './gds-runs.js';

/** What a run looks at: the entities and relationships that the arguments of its field choose. */
export interface Projection {
  /** For every statement that looks at the same. */
  readonly filters: Parameters;
  readonly direction: unknown;
  readonly concurrency: unknown;
}

/** An algorithm, as `cypher/analytics/gds/memory.cypher` knows it. */
export interface ChosenAlgorithm {
  readonly algorithm: string;
  /** With the property that it leaves in the projection. */
  readonly configuration: Parameters;
  /** Whether its answer depends on the order in which it gets entities, and not on chance. */
  readonly inOrder: boolean;
}

/** How large a projection is. A relationship looked at both ways counts once. */
export interface ProjectedCounts {
  readonly nodeCount: number;
  readonly relationshipCount: number;
}

const COMMUNITY_THREADS = 4;
const EMPTY: ProjectedCounts = { nodeCount: 0, relationshipCount: 0 };

/** The projection that the arguments of a field choose. */
export function projectionOf(given: GivenArguments): Projection {
  const { entityTypes = null, relationshipTypes = null, basis, modality = null, reference } = given;
  return {
    filters: { entityTypes, relationshipTypes, basis, modality, reference },
    direction: given['direction'],
    concurrency: int(Number(given['concurrency'])),
  };
}

/**
 * Makes the projection of a run, where there is memory for it and for the algorithm.
 *
 * @returns its size; nothing is projected where no relationship is chosen
 * @throws RequestError GDS_MEMORY_EXCEEDED
 */
export async function makeProjection(
  run: GdsRun,
  projection: Projection,
  chosen: ChosenAlgorithm,
  settings: GdsConfig,
  field: FieldNode | undefined,
): Promise<ProjectedCounts> {
  await requireMemory(run, projection, chosen, settings, field);
  const { filters, direction, concurrency } = projection;
  const statement = chosen.inOrder ? 'project-in-order' : 'project';
  const [row] = await run.rows(statement, { ...filters, direction, concurrency, graph: run.graph });
  if (row === undefined || row['nodeCount'] === null) return EMPTY;
  const { nodeCount, relationshipCount } = countsOf(row);
  return { nodeCount, relationshipCount: direction === 'BOTH' ? relationshipCount / 2 : relationshipCount };
}

/**
 * Holds the threads of a run against the licence.
 *
 * @see https://neo4j.com/docs/graph-data-science/current/installation/installation-enterprise-edition/
 * @throws GraphQLError BAD_USER_INPUT
 */
export function requireThreads(
  { licensed }: GdsRun,
  given: GivenArguments,
  name: string,
  field: FieldNode | undefined,
): void {
  const threads = Number(given['concurrency']);
  if (licensed || threads <= COMMUNITY_THREADS) return;
  const message = {
    zh: `没有许可证的 Graph Data Science 最多用 ${COMMUNITY_THREADS} 个线程，得到的是 ${threads}。`,
    en: `expected at most ${COMMUNITY_THREADS}, which is what Graph Data Science without a licence uses, but got ${threads}.`,
  };
  throw badUserInput(`${name}(concurrency:)`, message, field);
}

/** Counts that cost nothing are tried first; where they are too large, what is chosen is counted. */
async function requireMemory(
  run: GdsRun,
  projection: Projection,
  { algorithm, configuration }: ChosenAlgorithm,
  { memoryBytes }: GdsConfig,
  field: FieldNode | undefined,
): Promise<void> {
  const { filters, direction, concurrency } = projection;
  const estimate = async ({ nodeCount, relationshipCount }: ProjectedCounts): Promise<number> => {
    const [row] = await run.rows('memory', {
      algorithm,
      configuration,
      direction,
      concurrency,
      nodeCount: int(nodeCount),
      relationshipCount: int(relationshipCount),
    });
    return Number(row?.['bytes']);
  };
  const [bound] = await run.rows('count-bound', {});
  if ((await estimate(countsOf(bound))) <= memoryBytes) return;
  const [counted] = await run.rows('count', filters);
  const counts = countsOf(counted);
  const bytes = await estimate(counts);
  if (bytes <= memoryBytes) return;
  const message = {
    zh: `${algorithm} 要看 ${counts.nodeCount} 个实体和 ${counts.relationshipCount} 条关系，估计需要 ${inMegabytes(bytes)} 内存，超过 GDS_MEMORY 允许的 ${inMegabytes(memoryBytes)}。请缩小范围（entityTypes、relationshipTypes、basis），或调大 GDS_MEMORY（并留足数据库的堆）。`,
    en: `expected a run within GDS_MEMORY, ${inMegabytes(memoryBytes)}, but ${algorithm} over ${counts.nodeCount} entities and ${counts.relationshipCount} relationships is estimated at ${inMegabytes(bytes)}. Narrow it down (entityTypes, relationshipTypes, basis), or raise GDS_MEMORY (within the heap of the database).`,
  };
  throw gdsError('GDS_MEMORY_EXCEEDED', message, field);
}

function countsOf(row: Parameters | undefined): ProjectedCounts {
  return {
    nodeCount: Number(row?.['nodeCount']),
    relationshipCount: Number(row?.['relationshipCount']),
  };
}

function inMegabytes(bytes: number): string {
  return `${Math.ceil(bytes / 2 ** 20)} MB`;
}
