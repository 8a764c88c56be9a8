import { DatabaseUnavailableError, GraphChangingError, StatementError } from '../errors.js';
import type { Database } from '../neo4j/database.js';
import { KnownState } from './known-state.js';
import { SnapshotReads } from './snapshot-reads.js';
import type { SnapshotState } from './snapshot-state.js';

/** A value, and the snapshot that all of it was read from. */
export interface Consistent<T> {
  readonly value: T;
  readonly snapshot: SnapshotState;
}

/** How long an answer may wait for a snapshot that holds still, and be read again; below the time that a request has. */
const PATIENCE_MS = 10_000;

/**
 * Answers that are of one snapshot of the graph each.
 *
 * A state never comes back. So what was read between two looks at the same state is of one snapshot, whatever happened to be
 * read, and by how many statements. The first look may be long ago: it is the last one that this process had. The second comes
 * with the statement (`snapshot-frame.ts`), or after it.
 */
export class Snapshots {
  readonly known: KnownState;

  /** @param patienceMs How long an answer may take to be of one snapshot. */
  constructor(
    private readonly database: Pick<Database, 'read' | 'readRow'>,
    private readonly patienceMs = PATIENCE_MS,
  ) {
    this.known = new KnownState(database, patienceMs);
  }

  /** Reads that are to be of one snapshot; whose, {@link consistently} sees to. */
  reads(): SnapshotReads {
    return new SnapshotReads(this.database, this.known);
  }

  /**
   * Does `work` until all that it reads is of one snapshot.
   *
   * @throws GraphChangingError where the graph does not hold still for so long; what `work` throws otherwise
   */
  async consistently<T>(work: (reads: SnapshotReads) => Promise<T>): Promise<Consistent<T>> {
    const deadline = performance.now() + this.patienceMs;
    for (;;) {
      const reads = this.reads();
      try {
        const value = await work(reads);
        if (await reads.areConsistent(deadline)) return { value, snapshot: reads.snapshot };
      } catch (error) {
        if (isFinal(error)) throw error;
        // What is wrong with half of a graph may be right with the whole.
        if (await reads.areConsistent(deadline)) throw error;
      }
      if (performance.now() > deadline) throw new GraphChangingError();
    }
  }
}

/** Errors that no other snapshot would mend. */
function isFinal(error: unknown): boolean {
  return (
    error instanceof StatementError ||
    error instanceof DatabaseUnavailableError ||
    error instanceof GraphChangingError
  );
}
