import type { Graph, GraphLink, GraphNode } from './graph.js';
import type { Group } from './view.js';

/** A group around an entity: those of it in the picture, and how many there are in all as far as that is known. */
export interface NeighbourGroup extends Group {
  readonly shown: readonly { readonly node: GraphNode; readonly link: GraphLink }[];
  readonly count: number;
}

/** What is known of the groups around an entity, in the picture or not. */
export interface CountedGroup extends Group {
  readonly count: number;
}

/** Groups what a picture ties to an entity, the larger groups first, beside how many there are. */
export function groupNeighbours(
  graph: Graph,
  id: string,
  counted: readonly CountedGroup[],
): readonly NeighbourGroup[] {
  const nodes = new Map(graph.nodes.map((node) => [node.id, node]));
  const groups = new Map<string, NeighbourGroup & { shown: { node: GraphNode; link: GraphLink }[] }>();
  const groupOf = (group: Group, count: number) => {
    const key = `${group.type} ${group.direction} ${group.entityType}`;
    const known = groups.get(key) ?? { ...group, shown: [], count };
    groups.set(key, known);
    return known;
  };
  for (const { type, direction, entityType, count } of counted)
    groupOf({ type, direction, entityType }, count);
  for (const link of graph.links) {
    const direction = link.from === id ? 'OUT' : link.to === id ? 'IN' : undefined;
    const node = direction && nodes.get(direction === 'OUT' ? link.to : link.from);
    if (direction === undefined || node === undefined) continue;
    groupOf({ type: link.type, direction, entityType: node.__typename }, 0).shown.push({ node, link });
  }
  return [...groups.values()]
    .map((group) => ({ ...group, count: Math.max(group.count, group.shown.length) }))
    .sort((a, b) => b.count - a.count || (a.type < b.type ? -1 : 1));
}
