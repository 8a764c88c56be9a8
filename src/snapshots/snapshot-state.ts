/**
 * What the graph says of its snapshot, in the property `state` of its `:Snapshot`: a text that no other state ever has, and
 * that begins with its serial. Empty where the graph has no snapshot, because no load of ours has made it: then nobody can
 * tell whether it has changed.
 */
export type SnapshotState = string;

/** What stands before a state while the commit that brings it is under way. */
export const ANNOUNCED = '~';

/** The state that a statement has read. @param value `null` or absent where the graph has none. */
export function snapshotState(value: unknown): SnapshotState {
  return typeof value === 'string' ? value : '';
}

/** Whether the commit that brings this state is under way, or was cut off. */
export function isAnnounced(state: SnapshotState): boolean {
  return state.startsWith(ANNOUNCED);
}

/** How many commits have been announced up to this state; 0 where it does not say. */
export function serialOf(state: SnapshotState): number {
  return Number(/\d+/.exec(state)?.[0] ?? 0);
}
