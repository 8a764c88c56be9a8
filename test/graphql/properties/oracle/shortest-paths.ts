import { isAmong, type Input } from './input.js';
import { compareTexts, type MemoryGraph, type MemoryNode, type MemoryRelationship } from './memory-graph.js';
import type { SchemaFields } from './schema-fields.js';

/** A way from one entity to another: one node more than steps. */
export interface Way {
  readonly nodes: readonly MemoryNode[];
  readonly steps: readonly MemoryRelationship[];
}

/** Which relationships a way may have, and which entities it may run through; its ends may be any. */
export interface WayFilter {
  readonly step: (at: MemoryRelationship) => boolean;
  readonly through: (node: MemoryNode) => boolean;
}

const ANY: WayFilter = { step: () => true, through: () => true };

/** What `paths` says. */
export function paths(graph: MemoryGraph, schema: SchemaFields, args: Input): unknown {
  const { from, to, maxLength, first, relationshipTypes, basis, modality } = args;
  const [start, end] = [from, to].map((id) => graph.nodes.get(String(id)));
  if (!start || !end) return [];
  const isIn = (value: string, argument: unknown): boolean =>
    Array.isArray(argument) && argument.includes(value);
  const ways = shortestWays(schema.members('Entity'), start, end, Number(maxLength), {
    step: (at) =>
      isAmong(at.type, relationshipTypes) && isAmong(at.basis, basis) && isAmong(at.modality, modality),
    through: ({ id, type }) => !isIn(id, args['notThrough']) && !isIn(type, args['notThroughTypes']),
  });
  return ways.slice(0, Number(first)).map(({ nodes, steps }) => ({ length: steps.length, nodes, steps }));
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
  { step, through }: WayFilter = ANY,
): Way[] {
  const passes: Passes = ({ at, node }) => step(at) && (node === from || node === to || through(node));
  const distances = distancesFrom(types, to, maxLength, passes);
  const length = distances.get(from);
  if (length === undefined || length === 0) return [];
  let ways: Way[] = [{ nodes: [from], steps: [] }];
  for (let left = length - 1; left >= 0; left--) {
    ways = ways.flatMap(({ nodes, steps }) =>
      stepsFrom(types, nodes.at(-1) as MemoryNode)
        .filter((next) => passes(next) && distances.get(next.node) === left)
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
  passes: Passes = () => true,
): Map<MemoryNode, number> {
  const distances = new Map([[start, 0]]);
  if (!types.includes(start.type)) return new Map();
  // A map goes on to what is added to it meanwhile, which makes it the queue of the search.
  for (const [node, distance] of distances) {
    if (distance === most) continue;
    for (const next of stepsFrom(types, node).filter(passes)) {
      if (!distances.has(next.node)) distances.set(next.node, distance + 1);
    }
  }
  return distances;
}

interface Step {
  readonly at: MemoryRelationship;
  readonly node: MemoryNode;
}

/** Whether a way may take a step, to the node. */
type Passes = (step: Step) => boolean;

function stepsFrom(types: readonly string[], node: MemoryNode): Step[] {
  return [
    ...node.out.map((at) => ({ at, node: at.to })),
    ...node.in.map((at) => ({ at, node: at.from })),
  ].filter((step) => types.includes(step.node.type));
}

function compareAll<T>(a: readonly T[], b: readonly T[], textOf: (item: T) => string): number {
  const orders = a.map((item, index) => compareTexts(textOf(item), textOf(b[index] as T)));
  return orders.find((order) => order !== 0) ?? 0;
}
