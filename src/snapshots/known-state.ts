import { setTimeout as sleep } from 'node:timers/promises';

import { GraphChangingError } from '../errors.js';
import type { Database } from '../neo4j/database.js';
import { isAnnounced, serialOf, snapshotState, type SnapshotState } from './snapshot-state.js';

/** A state, and when it was read, by `performance.now()`. */
interface Observation {
  readonly state: SnapshotState;
  /** It was that of the graph at some time after this. */
  readonly sentAt: number;
  readonly receivedAt: number;
}

const READ_STATE = `OPTIONAL MATCH (snapshot:Snapshot {id: 'graph'})
RETURN snapshot.state AS state, coalesce(snapshot.until < timestamp(), true) AS overdue`;

const FIRST_PAUSE_MS = 2;
const LONGEST_PAUSE_MS = 50;

/** The state of the graph as far as this process knows it: by looking, and by what its statements meet on their way. */
export class KnownState {
  #known: Observation | undefined;
  #look: Promise<SnapshotState> | undefined;
  /** Looks before this time, by `performance.now()`, say nothing of how the graph is now. */
  #trustedFrom = 0;

  /** @param patienceMs How long a look may wait for a commit that is under way. */
  constructor(
    private readonly database: Pick<Database, 'readRow'>,
    private readonly patienceMs: number,
  ) {}

  /** The last state that was met; `undefined` before the first. */
  get latest(): SnapshotState | undefined {
    return this.#known?.state;
  }

  /**
   * The state that the graph had at most `maxAgeMs` ago; without asking where this process has met one since. Those who ask
   * at the same time share a look.
   *
   * @throws GraphChangingError, StatementError, DatabaseUnavailableError
   */
  current(maxAgeMs: number): SnapshotState | Promise<SnapshotState> {
    const known = this.#known;
    if (
      known !== undefined &&
      known.sentAt >= this.#trustedFrom &&
      known.sentAt >= performance.now() - maxAgeMs
    ) {
      return known.state;
    }
    if (this.#look === undefined) {
      const look = this.look().finally(() => {
        if (this.#look === look) this.#look = undefined;
      });
      this.#look = look;
    }
    return this.#look;
  }

  /** From now on a state counts as current only when it is met anew: the graph is said to have changed. */
  distrust(): void {
    this.#trustedFrom = performance.now();
    this.#look = undefined;
  }

  /**
   * Looks at the state; waits while a commit is under way.
   *
   * @param deadline Until when, by `performance.now()`.
   * @throws GraphChangingError when that takes longer
   */
  async look(deadline = performance.now() + this.patienceMs): Promise<SnapshotState> {
    for (let pauseMs = FIRST_PAUSE_MS; ; pauseMs = Math.min(pauseMs * 2, LONGEST_PAUSE_MS)) {
      const sentAt = performance.now();
      const [value, overdue] = (await this.database.readRow(READ_STATE)) ?? [];
      const state = snapshotState(value);
      // Where it is overdue, whoever announced it is taken for dead, so that what is there holds still. A commit that is slower
      // than it has told can be met in half then: docs/decisions/0017.
      if (!isAnnounced(state) || overdue === true) {
        this.observe(state, sentAt);
        return state;
      }
      if (performance.now() > deadline) throw new GraphChangingError();
      await sleep(pauseMs);
    }
  }

  /** Notes a state that was met by a statement which was sent at `sentAt`. */
  observe(state: SnapshotState, sentAt: number): void {
    const known = this.#known;
    const receivedAt = performance.now();
    if (state === known?.state) {
      this.#known = { state, sentAt: Math.max(sentAt, known.sentAt), receivedAt };
      return;
    }
    // Of two that were under way at the same time, the one that met the higher serial met it later.
    const overlap = known !== undefined && sentAt < known.receivedAt;
    if (!overlap || serialOf(state) > serialOf(known.state)) this.#known = { state, sentAt, receivedAt };
  }
}
