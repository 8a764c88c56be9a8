import { alike } from './alike.js';
import { comparison } from './comparison.js';
import { conflicts } from './conflicts.js';
import { degrees } from './degree.js';
import { fundingByRegion } from './funding.js';
import type { Input } from './input.js';
import { lessonsFor } from './lessons.js';
import type { MemoryGraph } from './memory-graph.js';
import { neighbourhood } from './neighbourhood.js';
import { responseMatrix } from './response-matrix.js';
import type { SchemaFields } from './schema-fields.js';
import { paths } from './shortest-paths.js';
import { snapshot, type LoadedSnapshot } from './snapshot.js';
import { timeline } from './timeline.js';

/**
 * Root fields of which the oracle does not know all: what full text finds, and how well, is Lucene's matter; the sentences of
 * eligibility are held by the cases of `test/eligibility/`; and what Graph Data Science finds is held against an implementation
 * of its own in `test/analytics/gds/`.
 */
export const UNKNOWN_TO_ORACLE = ['search', 'eligibility', 'communities'];

interface World {
  readonly graph: MemoryGraph;
  readonly fields: SchemaFields;
  readonly loaded: LoadedSnapshot;
}

type RootField = (world: World, args: Input) => unknown;

const ROOT_FIELDS: Readonly<Record<string, RootField>> = {
  snapshot: ({ graph, loaded }) => snapshot(graph, loaded),
  conflicts: ({ graph }) => conflicts(graph),
  paths: ({ graph, fields }, args) => paths(graph, fields, args),
  centrality: ({ graph, fields }, args) => degrees(graph, fields, args),
  neighbourhood: ({ graph, fields }, args) => neighbourhood(graph, fields, args),
  alike: ({ graph, fields }, args) => alike(graph, fields, args),
  fundingByRegion: ({ graph, fields }, args) =>
    fundingByRegion(graph, fields, args['level'], args['exceptions']),
  responseMatrix: ({ graph, fields }, args) =>
    responseMatrix(graph, fields, args['rollUp'] === true, args['exceptions']),
  lessons: ({ graph, fields }, args) =>
    totalAndFirst(lessonsFor(graph, fields, args['region'], args['exceptions']), args),
  comparison: ({ graph }, args) => comparison(graph, args),
  timeline: ({ graph }, args) => totalAndFirst(timeline(graph, args), args),
};

/** What a file of `cypher/fields/` says of the whole graph. */
export function fileRootField(world: World, name: string, args: Input): unknown {
  const field = ROOT_FIELDS[name];
  if (!field) throw new Error(`the oracle does not know Query.${name}`);
  return field(world, args);
}

/** How many there are, and the first of them. */
export function totalAndFirst(
  all: readonly unknown[],
  args: Input,
): { totalCount: number; nodes: readonly unknown[] } {
  return { totalCount: all.length, nodes: all.slice(0, Number(args['first'])) };
}
