import { compareTexts, type MemoryNode, type MemoryRelationship } from './memory-graph.js';

/** A way from one entity to another: one node more than steps. */
export interface Way {
  readonly nodes: readonly MemoryNode[];
  readonly steps: readonly MemoryRelationship[];
}

/**
 * All shortest ways between two different entities over relationships between entities, walked in either direction:
 * first how far each entity is from the end, then every way from the start on which each step comes nearer. In the order of
 * the ids of the nodes, then of the types of the steps, then of where the steps begin.
 *
 * @param types The types that entities have.
 */
export function shortestWays(
  types: readonly string[],
  from: MemoryNode,
  to: MemoryNode,
  maxLength: number,
): Way[] {
  const distances = distancesFrom(types, to, maxLength);
  const length = distances.get(from);
  if (length === undefined || length === 0) return [];
  let ways: Way[] = [{ nodes: [from], steps: [] }];
  for (let left = length - 1; left >= 0; left--) {
    ways = ways.flatMap(({ nodes, steps }) =>
      stepsFrom(types, nodes.at(-1) as MemoryNode)
        .filter(({ node }) => distances.get(node) === left)
        .map(({ at, node }) => ({ nodes: [...nodes, node], steps: [...steps, at] })),
    );
  }
  return ways.sort(
    (a, b) =>
      compareAll(a.nodes, b.nodes, ({ id }) => id) ||
      compareAll(a.steps, b.steps, ({ type }) => type) ||
      compareAll(a.steps, b.steps, (step) => step.from.id),
  );
}

/** The entities within reach of one, and how many steps it takes at least. */
export function distancesFrom(
  types: readonly string[],
  start: MemoryNode,
  most: number,
): Map<MemoryNode, number> {
  const distances = new Map([[start, 0]]);
  if (!types.includes(start.type)) return new Map();
  // A map goes on to what is added to it meanwhile, which makes it the queue of the search.
  for (const [node, distance] of distances) {
    if (distance === most) continue;
    for (const next of stepsFrom(types, node)) {
      if (!distances.has(next.node)) distances.set(next.node, distance + 1);
    }
  }
  return distances;
}

function stepsFrom(
  types: readonly string[],
  node: MemoryNode,
): { readonly at: MemoryRelationship; readonly node: MemoryNode }[] {
  return [
    ...node.out.map((at) => ({ at, node: at.to })),
    ...node.in.map((at) => ({ at, node: at.from })),
  ].filter((step) => types.includes(step.node.type));
}

function compareAll<T>(a: readonly T[], b: readonly T[], textOf: (item: T) => string): number {
  const orders = a.map((item, index) => compareTexts(textOf(item), textOf(b[index] as T)));
  return orders.find((order) => order !== 0) ?? 0;
}
