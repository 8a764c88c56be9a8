import { type Graph, mergeGraphs } from '../../../graph/graph.js';
import type { View } from '../../../graph/view.js';
import { pathsBetweenOperation, type PathsBetweenQuery } from '../explore.graphql.js';
import type { Answers } from './ask-once.js';
import { given } from './given.js';
import { pathGraph } from './graph-of-answers.js';

/** A path between two entities, by the ids along it and the keys of its links. */
export interface FoundPath {
  readonly nodes: readonly string[];
  readonly links: readonly string[];
}

interface FoundPaths {
  readonly paths: readonly FoundPath[];
  /** All of them together. */
  readonly graph: Graph;
}

/** How many entities `paths` leaves aside at most. */
const MOST_AVOIDED = 50;

/** How far apart the ends of a path may be: near first, as short paths say more, and cost less. */
const LENGTHS = [4, 6];

/** The paths between the two ends that a view names; none where it names none. */
export async function findPaths(
  { path, filters, hidden }: View,
  answers: Answers,
): Promise<FoundPaths | undefined> {
  if (path === undefined) return undefined;
  let found: PathsBetweenQuery['paths'] = [];
  for (const maxLength of LENGTHS) {
    const { paths } = await answers(pathsBetweenOperation, {
      ...path,
      maxLength,
      relationshipTypes: given(filters.relationshipTypes),
      basis: given(filters.basis),
      modality: given(filters.modality),
      // What the reader has put aside is no way either.
      notThrough: given(hidden.slice(0, MOST_AVOIDED)),
    });
    found = paths.filter(({ nodes }) => !nodes.slice(1, -1).some(({ id }) => hidden.includes(id)));
    if (found.length > 0) break;
  }
  const graphs = found.map(pathGraph);
  return {
    paths: graphs.map(({ nodes, links }) => ({
      nodes: nodes.map(({ id }) => id),
      links: links.map(({ key }) => key),
    })),
    graph: mergeGraphs(graphs),
  };
}
