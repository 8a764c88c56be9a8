import { isAmong, type Input } from './input.js';
import {
  compareTexts,
  groupBy,
  type MemoryGraph,
  type MemoryNode,
  type MemoryRelationship,
} from './memory-graph.js';
import { labelOf } from './neighbourhood.js';
import type { SchemaFields } from './schema-fields.js';

/** A relationship of an entity that counts. */
interface Tie {
  readonly at: MemoryRelationship;
  readonly node: MemoryNode;
  readonly other: MemoryNode;
  readonly direction: 'OUT' | 'IN';
}

/** What `centrality` says where it counts relationships: `measure: DEGREE`. */
export function degrees(graph: MemoryGraph, schema: SchemaFields, args: Input): unknown {
  const counts = (node: MemoryNode): boolean =>
    schema.members('Entity').includes(node.type) && isAmong(node.type, args['entityTypes']);
  const relationships = [...graph.nodes.values()]
    .filter(counts)
    .flatMap(({ out }) => out)
    .filter(({ from, to }) => counts(to) && from !== to)
    .filter(({ type }) => isAmong(type, args['relationshipTypes']))
    .filter(
      ({ basis, modality, reference }) =>
        (isAmong(basis, args['basis']) && isAmong(modality, args['modality'])) ||
        (args['reference'] === true && reference),
    );
  const ties = relationships
    .flatMap((at): Tie[] => [
      { at, node: at.from, other: at.to, direction: 'OUT' },
      { at, node: at.to, other: at.from, direction: 'IN' },
    ])
    .filter(({ direction }) => args['direction'] === 'BOTH' || args['direction'] === direction);
  const ranked = [...groupBy(ties, ({ node }) => node)].sort(
    ([a, ofA], [b, ofB]) => ofB.length - ofA.length || compareTexts(a.id, b.id),
  );
  return {
    totalCount: ranked.length,
    relationshipCount: relationships.length,
    converged: null,
    nodes: ranked.slice(0, Number(args['first'])).map(([node, of], index) => ({
      place: index + 1,
      node,
      score: of.length,
      groups: groupsOf(graph, of),
      relationships: of
        .sort(
          (a, b) =>
            compareTexts(a.other.id, b.other.id) ||
            compareTexts(a.at.type, b.at.type) ||
            compareTexts(a.direction, b.direction),
        )
        .slice(0, Number(args['relationships']))
        .map(({ at }) => ({
          share: sixDigits(1 / of.length),
          edge: { ...at, label: labelOf(graph, at.type) },
        })),
    })),
  };
}

function groupsOf(graph: MemoryGraph, ties: readonly Tie[]): unknown[] {
  return [...groupBy(ties, ({ at, direction }) => `${at.type} ${direction}`).values()]
    .map((group) => {
      const [{ at, direction }] = group as [Tie, ...Tie[]];
      return {
        type: at.type,
        label: labelOf(graph, at.type),
        direction,
        count: group.length,
        share: sixDigits(group.length / ties.length),
      };
    })
    .sort(
      (a, b) => b.count - a.count || compareTexts(a.type, b.type) || compareTexts(a.direction, b.direction),
    );
}

function sixDigits(share: number): number {
  return Number(share.toFixed(6));
}
