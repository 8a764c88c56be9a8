import type { Basis, EntityType, Modality } from '../schema.graphql.js';

/** An entity of a picture. */
export interface GraphNode {
  readonly __typename: EntityType;
  readonly id: string;
  readonly name: string;
  /** How many relationships it has in the whole graph that texts speak of; at least those shown, where only they are known. */
  readonly degree: number;
  /** How much money it is, in whole units of its currency; `null` where no text says. */
  readonly amount: number | null;
}

/** A relationship of a picture, in its own direction. */
export interface GraphLink {
  /** `<from> <type> <to>`: there is at most one of a type from one entity to another. */
  readonly key: string;
  readonly from: string;
  readonly type: string;
  readonly to: string;
  /** `null` for what comes from the region tree alone. */
  readonly basis: Basis | null;
  readonly modality: Modality | null;
  readonly claimIds: readonly string[];
}

/** Nodes and links, each once, in the order in which they came. */
export interface Graph {
  readonly nodes: readonly GraphNode[];
  readonly links: readonly GraphLink[];
}

export const NO_GRAPH: Graph = { nodes: [], links: [] };

/** A key of a link. */
export function linkKey(from: string, type: string, to: string): string {
  return `${from} ${type} ${to}`;
}

/** Lays graphs over each other. Of a node that is in several, the greater degree holds: the lesser is of a part. */
export function mergeGraphs(graphs: readonly Graph[]): Graph {
  const nodes = new Map<string, GraphNode>();
  const links = new Map<string, GraphLink>();
  for (const graph of graphs) {
    for (const node of graph.nodes) {
      const known = nodes.get(node.id);
      if (known === undefined || known.degree < node.degree) {
        nodes.set(node.id, { ...node, amount: node.amount ?? known?.amount ?? null });
      }
    }
    for (const link of graph.links) if (!links.has(link.key)) links.set(link.key, link);
  }
  return { nodes: [...nodes.values()], links: [...links.values()] };
}

/**
 * What is left of a graph when some of it is hidden: what hangs on nothing but hidden nodes goes with them.
 *
 * @param roots what the picture is about
 */
export function visibleGraph(graph: Graph, roots: readonly string[], hidden: readonly string[]): Graph {
  const gone = new Set(hidden);
  const tied = neighboursOf(graph);
  const reached = new Set(graph.nodes.flatMap(({ id }) => (roots.includes(id) && !gone.has(id) ? [id] : [])));
  // A set that grows is walked to its end.
  for (const id of reached) {
    for (const other of tied.get(id) ?? []) if (!gone.has(other)) reached.add(other);
  }
  return {
    nodes: graph.nodes.filter(({ id }) => reached.has(id)),
    links: graph.links.filter(({ from, to }) => reached.has(from) && reached.has(to)),
  };
}

/** The ids that each node is tied to, each once. */
function neighboursOf({ links }: Graph): ReadonlyMap<string, ReadonlySet<string>> {
  const tied = new Map<string, Set<string>>();
  const add = (from: string, to: string): void => {
    const known = tied.get(from);
    if (known === undefined) tied.set(from, new Set([to]));
    else known.add(to);
  };
  for (const { from, to } of links) {
    add(from, to);
    add(to, from);
  }
  return tied;
}

/** The first `most` nodes and what ties them, so that a picture stays one that can be read. */
export function capGraph(graph: Graph, most: number): Graph {
  if (graph.nodes.length <= most) return graph;
  const kept = new Set(graph.nodes.slice(0, most).map(({ id }) => id));
  return {
    nodes: graph.nodes.slice(0, most),
    links: graph.links.filter(({ from, to }) => kept.has(from) && kept.has(to)),
  };
}
