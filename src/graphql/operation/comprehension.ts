import type { WalkSlot } from './selection.js';

/**
 * Whether a walk is read by a pattern comprehension, which plans in half the time of a subquery: short lists and single
 * nodes, with nothing below them that needs a subquery.
 */
export function isComprehension(slot: WalkSlot): boolean {
  const { access, cardinality } = slot.field;
  return (
    access.kind === 'relationship' &&
    cardinality !== 'connection' &&
    slot.target.slots.every((inner) => inner.kind !== 'walk' || isComprehension(inner))
  );
}

/** The properties that a comprehension's nodes are ordered by; none where the graph holds at most one. */
export function comprehensionOrder(slot: WalkSlot): readonly string[] {
  const { access } = slot.field;
  return access.kind === 'relationship' && !access.single ? access.orderBy : [];
}
