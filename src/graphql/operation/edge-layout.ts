import type { EdgeList, EdgeScalar, WalkSlot } from './selection.js';

/** The fields of an edge in the order in which a raw entry of a connection has them, after its node. */
const EDGE_FIELDS = [
  'cursor',
  'basis',
  'modality',
  'derived',
  'types',
  'distance',
  'claims',
  'via',
  'exceptions',
  'qualifiers',
] as const satisfies readonly ('cursor' | EdgeScalar | EdgeList)[];

export type EdgeField = (typeof EDGE_FIELDS)[number];

/** Place of the node in a raw entry. */
export const NODE_PLACE = 0;

/** The fields that a raw entry has: what is not asked for is left out. */
export function askedEdgeFields(slot: WalkSlot): EdgeField[] {
  return EDGE_FIELDS.filter((field) => {
    switch (field) {
      case 'cursor':
        return slot.wantsCursors;
      case 'basis':
      case 'modality':
      case 'derived':
      case 'types':
      case 'distance':
        return slot.edge.scalars.has(field);
      default:
        return slot.edge.lists.has(field);
    }
  });
}

/** Place of an edge's field in a raw entry; undefined where it is not asked for. */
export function edgePlace(slot: WalkSlot, field: EdgeField): number | undefined {
  const index = askedEdgeFields(slot).indexOf(field);
  return index < 0 ? undefined : NODE_PLACE + 1 + index;
}
