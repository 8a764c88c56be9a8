import type { SnapshotState } from './snapshot-state.js';

/**
 * The id of a snapshot as clients see it: its state and the build of the service, for the same question may have another
 * answer in each. `cypher/fields/Query.snapshot.cypher` makes it in the same way, in the statement that answers.
 *
 * @returns undefined where the graph has no snapshot
 */
export function snapshotId(state: SnapshotState | undefined, build: string): string | undefined {
  return state ? `${state}.${build}` : undefined;
}
