import { compareTexts, type MemoryNode, type MemoryRelationship } from './memory-graph.js';
import { given, type Input } from './input.js';
import { scalarMatches } from './scalar-matches.js';
import type { SchemaField, SchemaFields } from './schema-fields.js';

/** A node that a field leads to, with what leads there. */
export interface Hop {
  readonly node: MemoryNode;
  /** The relationships of the way, or all that lead there where each is a way of its own. */
  readonly relationships: readonly MemoryRelationship[];
  readonly mode: 'one' | 'several' | 'walk';
  /** Nodes of the owner's tree that it starts from, but the owner. */
  readonly via: readonly MemoryNode[];
  /** Whether it follows from other relationships only. */
  readonly derived: boolean;
  readonly distance: number;
}

/** The arguments of a field by which it goes along the owner's tree. */
export interface TreeArguments {
  readonly rollUp?: unknown;
  readonly hereOrAbove?: unknown;
  readonly exceptions?: unknown;
}

/** The nodes that a field leads to, each once, with the relationships that match `edge`. */
export function walkFrom(
  schema: SchemaFields,
  node: MemoryNode,
  field: SchemaField,
  edge?: Input | null,
  { rollUp, hereOrAbove, exceptions = 'APPLY' }: TreeArguments = {},
): Hop[] {
  const members = schema.members(field.type);
  const along = rollUp === true || hereOrAbove === true;
  const around = hereAndAbove(node);
  // A walk that stays with the node only shows its exceptions.
  const rule = along || exceptions === 'ONLY' ? exceptions : 'IGNORE';
  const holds = (at: MemoryRelationship): boolean => isGiven(rule, isExcepted([at], around));
  const steps = (from: MemoryNode): { at: MemoryRelationship; node: MemoryNode }[] =>
    from.related(field.types, field.direction).filter(({ at }) => edgeMatches(at, edge) && holds(at));
  if (field.depth > 1) return nearestFirst(node, field.depth, steps, members);
  const several = along || field.types.length > 1 || field.direction === 'BOTH';
  const found = new Map<MemoryNode, { relationships: Set<MemoryRelationship>; from: Set<MemoryNode> }>();
  const starts = new Set([
    node,
    ...(rollUp === true ? treeOf(node, 'IN') : []),
    ...(hereOrAbove === true ? around : []),
  ]);
  for (const from of starts) {
    for (const { at, node: to } of steps(from)) {
      if (!members.includes(to.type)) continue;
      const entry = found.get(to) ?? { relationships: new Set(), from: new Set() };
      entry.relationships.add(at);
      entry.from.add(from);
      found.set(to, entry);
    }
  }
  return [...found].map(([to, { relationships, from }]) => ({
    node: to,
    relationships: [...relationships],
    mode: several ? 'several' : 'one',
    via: [...from].filter((region) => region !== node).sort((a, b) => compareTexts(a.id, b.id)),
    derived: !from.has(node),
    distance: 1,
  }));
}

/** Whether any of the relationships excepts one of these. */
export function isExcepted(
  relationships: readonly MemoryRelationship[],
  around: readonly MemoryNode[],
): boolean {
  return relationships.some(({ exceptions }) => exceptions.some((one) => around.includes(one)));
}

/** Whether something is listed by the argument `exceptions`. */
export function isGiven(rule: unknown, excepted: boolean): boolean {
  return rule === 'IGNORE' || excepted === (rule === 'ONLY');
}

/** The node and those above it. */
export function hereAndAbove(node: MemoryNode): MemoryNode[] {
  return [node, ...treeOf(node, 'OUT')];
}

/** The regions below or above a region, the parts of a problem or what it is a part of. */
function treeOf(top: MemoryNode, direction: 'IN' | 'OUT'): MemoryNode[] {
  const found = new Set<MemoryNode>();
  const visit = (at: MemoryNode): void => {
    for (const { node } of at.related(['PART_OF', 'BROADER'], direction)) {
      if (node.type !== top.type || found.has(node)) continue;
      found.add(node);
      visit(node);
    }
  };
  visit(top);
  return [...found];
}

/** Breadth first, each node by its shortest way, of several by the one over the least ids. */
function nearestFirst(
  start: MemoryNode,
  depth: number,
  steps: (from: MemoryNode) => { at: MemoryRelationship; node: MemoryNode }[],
  members: readonly string[],
): Hop[] {
  const hops: Hop[] = [];
  const seen = new Set<MemoryNode>();
  let ways: { node: MemoryNode; relationships: MemoryRelationship[] }[] = [
    { node: start, relationships: [] },
  ];
  for (let distance = 1; distance <= depth; distance++) {
    const next: typeof ways = [];
    for (const way of ways) {
      for (const { at, node } of steps(way.node).sort((a, b) => compareTexts(a.node.id, b.node.id))) {
        if (seen.has(node)) continue;
        seen.add(node);
        const relationships = [...way.relationships, at];
        next.push({ node, relationships });
        if (!members.includes(node.type)) continue;
        hops.push({ node, relationships, mode: 'walk', via: [], derived: distance > 1, distance });
      }
    }
    ways = next;
  }
  return hops;
}

function edgeMatches(at: MemoryRelationship, edge: Input | null | undefined): boolean {
  return given(edge).every(([name, filter]) =>
    scalarMatches(at[name as 'type' | 'basis' | 'modality'], filter as Input),
  );
}
