import { noteOf } from '../../../asking/failure.js';
import { type Graph, mergeGraphs } from '../../../graph/graph.js';
import type { Filters, View } from '../../../graph/view.js';
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

/** How far apart the ends of a path may be. */
const LONGEST = 6;

/** The paths between the two ends that a view names; none where it names none. */
export async function findPaths(view: View, answers: Answers): Promise<FoundPaths | undefined> {
  const { path, hidden } = view;
  if (path === undefined) return undefined;
  // What the reader has put aside is no way either.
  const avoided = hidden.slice(0, MOST_AVOIDED);
  const paths = await pathsAround(view.filters, path, avoided, answers);
  const found = paths.filter(({ nodes }) => !nodes.slice(1, -1).some(({ id }) => hidden.includes(id)));
  const graphs = found.map(pathGraph);
  return {
    paths: graphs.map(({ nodes, links }) => ({
      nodes: nodes.map(({ id }) => id),
      links: links.map(({ key }) => key),
    })),
    graph: mergeGraphs(graphs),
  };
}

async function pathsAround(
  filters: Filters,
  ends: NonNullable<View['path']>,
  avoided: readonly string[],
  answers: Answers,
): Promise<PathsBetweenQuery['paths']> {
  try {
    const { paths } = await answers(pathsBetweenOperation, {
      ...ends,
      maxLength: LONGEST,
      relationshipTypes: given(filters.relationshipTypes),
      basis: given(filters.basis),
      modality: given(filters.modality),
      notThrough: given(avoided),
    });
    return paths;
  } catch (error) {
    // A view that was kept for long may have put aside what the graph no longer has: that is no reason to show nothing.
    if (avoided.length === 0 || noteOf(error).code !== 'BAD_USER_INPUT') throw error;
    return pathsAround(filters, ends, [], answers);
  }
}
