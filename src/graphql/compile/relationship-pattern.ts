import type { InterfaceType, NodeType, RelationshipAccess } from '../model/model.js';
import { label } from './scope.js';

/**
 * The pattern of a walk from one node to another: `(n0)<-[r1:SUPPORTS]-(n1:Fund)`.
 *
 * @param relationship Name of the relationship's variable, of the list of them where the walk has several hops; empty
 *   where nothing reads it: what is not named need not be kept, nor planned for.
 */
export function relationshipPattern(
  from: string,
  access: RelationshipAccess,
  relationship: string,
  to: string,
  target: NodeType | InterfaceType,
): string {
  const types = access.types.map(label).join('|');
  const hops = access.depth > 1 ? `*1..${access.depth}` : '';
  const arrow = `[${relationship}:${types}${hops}]`;
  const left = access.direction === 'IN' ? '<-' : '-';
  const right = access.direction === 'OUT' ? '->' : '-';
  return `(${from})${left}${arrow}${right}(${to}${nodeLabel(target)})`;
}

/** The label test of a type; an interface has its own name as a label, `Node` none. */
export function nodeLabel(type: NodeType | InterfaceType): string {
  return type.kind === 'interface' && type.name === 'Node' ? '' : `:${label(type.name)}`;
}

/** Whether a walk leads to each node once: the graph has at most one relationship of a type between two nodes. */
export function leadsOnce({ types, direction, depth }: RelationshipAccess): boolean {
  return types.length === 1 && direction !== 'BOTH' && depth === 1;
}
