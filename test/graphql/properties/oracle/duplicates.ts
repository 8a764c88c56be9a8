import { compareTexts, type MemoryNode, type MemoryRelationship } from './memory-graph.js';

/** Two nodes that may be the same, the first of which is the vaguer mention. */
export interface Pair {
  readonly node: MemoryNode;
  readonly sameAs: MemoryNode;
  readonly claims: readonly MemoryNode[];
}

/**
 * The nodes that count: all but those that may be one that does, and those that stand in a circle. Of two that may be the
 * same, the subject is the vaguer mention (`docs/decisions/0006-possibly-the-same.md`).
 *
 * @param types The relationships that say so.
 */
export function countedOf(types: readonly string[], nodes: readonly MemoryNode[]): Set<MemoryNode> {
  const decided = new Map<MemoryNode, boolean>();
  for (let before = -1; before < decided.size;) {
    before = decided.size;
    for (const node of nodes.filter((one) => !decided.has(one))) {
      const others = possiblySame(types, node).map(({ to }) => to);
      const candidates = others.filter((other) => nodes.includes(other) && !isVaguer(types, other, node));
      if (candidates.every((other) => decided.get(other) === false)) decided.set(node, true);
      else if (candidates.some((other) => decided.get(other) === true)) decided.set(node, false);
    }
  }
  return new Set(nodes.filter((node) => decided.get(node) !== false));
}

/** What does not count, each with what it may be and does. */
export function pairsOf(
  types: readonly string[],
  nodes: readonly MemoryNode[],
  counted: ReadonlySet<MemoryNode>,
): Pair[] {
  return nodes
    .flatMap((node) => (counted.has(node) ? [] : possiblySame(types, node)))
    .filter(({ from, to }) => counted.has(to) && !isVaguer(types, to, from))
    .map(({ from, to, claims }) => ({ node: from, sameAs: to, claims }))
    .sort((a, b) => compareTexts(a.node.id, b.node.id) || compareTexts(a.sameAs.id, b.sameAs.id));
}

/** Whether two may each be the other, and `node` stands behind `than` by its id. */
function isVaguer(types: readonly string[], node: MemoryNode, than: MemoryNode): boolean {
  return possiblySame(types, node).some(({ to }) => to === than) && compareTexts(node.id, than.id) > 0;
}

function possiblySame(types: readonly string[], node: MemoryNode): MemoryRelationship[] {
  return node.related(types, 'OUT').map(({ at }) => at);
}
