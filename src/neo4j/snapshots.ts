import { setTimeout as sleep } from 'node:timers/promises';

import { DatabaseUnavailableError, GraphChangingError, StatementError } from '../errors.js';
import type { Database, Parameters, ReadOptions, Row } from './database.js';

/**
 * What the graph's snapshot says of its state: a text that no other state ever has, and that begins with its serial. Empty
 * where the graph has no snapshot, because no load of ours has made it: then nobody can tell whether it has changed.
 */
export type Mark = string;

/** A mark, and when it was read, by `performance.now()`. */
interface Observation {
  readonly mark: Mark;
  /** It was that of the graph at some time after this. */
  readonly sentAt: number;
  readonly receivedAt: number;
}

/** A value, and the snapshot that all of it was read from. */
export interface Consistent<T> {
  readonly value: T;
  readonly mark: Mark;
}

const READ_STATE = `OPTIONAL MATCH (snapshot:Snapshot {id: 'graph'})
RETURN snapshot.state AS state, coalesce(snapshot.until < timestamp(), true) AS overdue`;

/** What stands before a state while the commit that brings it is under way: see `cypher/load/announce-snapshot.cypher`. */
const ANNOUNCED = '~';

const FIRST_PAUSE_MS = 2;
const LONGEST_PAUSE_MS = 50;
/** How long an answer may wait for a snapshot that holds still, and be read again; below the time that a request has. */
const PATIENCE_MS = 10_000;

/**
 * The snapshots of a graph, as this process meets them.
 *
 * A mark never comes back. So what was read between two looks at the same mark is of one snapshot, whatever happened to be
 * read, and by how many statements. The first look may be long ago: it is the last one that this process had. The second comes
 * with the statement (`framed`), or after it.
 */
export class Snapshots {
  #known: Observation | undefined;
  #look: Promise<Mark> | undefined;
  /** Looks before this time, by `performance.now()`, say nothing of how the graph is now. */
  #trustedFrom = 0;

  /** @param patienceMs How long an answer may take to be of one snapshot. */
  constructor(
    private readonly database: Pick<Database, 'read' | 'readRow'>,
    private readonly patienceMs = PATIENCE_MS,
  ) {}

  /** The last mark that was met; `undefined` before the first. */
  get latest(): Mark | undefined {
    return this.#known?.mark;
  }

  /**
   * The mark that the graph had at most `maxAgeMs` ago; without asking where this process has met one since. Those who ask at
   * the same time share a look.
   *
   * @throws GraphChangingError, StatementError, DatabaseUnavailableError
   */
  current(maxAgeMs: number): Mark | Promise<Mark> {
    const known = this.#known;
    if (
      known !== undefined &&
      known.sentAt >= this.#trustedFrom &&
      known.sentAt >= performance.now() - maxAgeMs
    ) {
      return known.mark;
    }
    if (this.#look === undefined) {
      const look = this.look().finally(() => {
        if (this.#look === look) this.#look = undefined;
      });
      this.#look = look;
    }
    return this.#look;
  }

  /** Reads that are to be of one snapshot; whose, {@link consistently} sees to. */
  reads(): SnapshotReads {
    return new SnapshotReads(this.database, this);
  }

  /** From now on a mark counts as current only when it is met anew: the graph is said to have changed. */
  distrust(): void {
    this.#trustedFrom = performance.now();
    this.#look = undefined;
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
        if (await reads.areConsistent(deadline)) return { value, mark: reads.mark };
      } catch (error) {
        if (isFinal(error)) throw error;
        // What is wrong with half of a graph may be right with the whole.
        if (await reads.areConsistent(deadline)) throw error;
      }
      if (performance.now() > deadline) throw new GraphChangingError();
    }
  }

  /**
   * Looks at the mark; waits while a commit is under way.
   *
   * @param deadline Until when, by `performance.now()`.
   * @throws GraphChangingError when that takes longer
   */
  async look(deadline = performance.now() + this.patienceMs): Promise<Mark> {
    for (let pauseMs = FIRST_PAUSE_MS; ; pauseMs = Math.min(pauseMs * 2, LONGEST_PAUSE_MS)) {
      const sentAt = performance.now();
      const [state, overdue] = (await this.database.readRow(READ_STATE)) ?? [];
      const mark = markOf(state);
      // Where it is overdue, whoever announced it has died. What is there holds still, until a load gives it another mark.
      if (!isAnnounced(mark) || overdue === true) {
        this.observe(mark, sentAt);
        return mark;
      }
      if (performance.now() > deadline) throw new GraphChangingError();
      await sleep(pauseMs);
    }
  }

  /** Notes a mark that was met by a statement which was sent at `sentAt`. */
  observe(mark: Mark, sentAt: number): void {
    const known = this.#known;
    const receivedAt = performance.now();
    if (mark === known?.mark) {
      this.#known = { mark, sentAt: Math.max(sentAt, known.sentAt), receivedAt };
      return;
    }
    // Of two that were under way at the same time, the one that met the higher serial met it later.
    const overlap = known !== undefined && sentAt < known.receivedAt;
    if (!overlap || serialOf(mark) > serialOf(known.mark)) this.#known = { mark, sentAt, receivedAt };
  }
}

/** The reads of one answer. */
export class SnapshotReads {
  /** The mark before the first read; `undefined` before that. */
  #before: Mark | undefined;
  /** The mark after the last read, where that told it. */
  #after: Mark | undefined;
  #underWay = 0;

  constructor(
    private readonly database: Pick<Database, 'read' | 'readRow'>,
    private readonly snapshots: Snapshots,
  ) {}

  /** The snapshot that was read from; where nothing was read, the latest, for that is true of each. */
  get mark(): Mark {
    return this.#before ?? this.snapshots.latest ?? '';
  }

  /**
   * Looks at the mark before the first read, where nothing was read yet. Whoever reads by other means, such as a computation
   * that has statements of its own, begins before that and reads something of the graph here after it.
   */
  async begin(): Promise<Mark> {
    const mark = this.#before ?? this.snapshots.latest ?? (await this.snapshots.current(Infinity));
    // Of reads that begin together, the first has set it.
    return (this.#before ??= mark);
  }

  /** As {@link Database.read}. */
  read(statement: string, parameters?: Parameters, options?: ReadOptions): Promise<Row[]> {
    return this.#noted(() => this.database.read(statement, parameters, options));
  }

  /** As {@link Database.readRow}. */
  readRow(statement: string, parameters?: Parameters, options?: ReadOptions): Promise<unknown[] | undefined> {
    return this.#noted(() => this.database.readRow(statement, parameters, options));
  }

  /** The row of a statement that is {@link framed}, without the column of the frame. */
  async readFramed(statement: string, parameters?: Parameters): Promise<unknown[] | undefined> {
    let sentAt = 0;
    const row = await this.#noted(() => {
      sentAt = performance.now();
      return this.database.readRow(statement, parameters);
    });
    if (row === undefined) return undefined;
    const mark = markOf(row.pop());
    if (isAnnounced(mark) && mark !== this.#before) return row;
    this.snapshots.observe(mark, sentAt);
    // With another one under way, or sent since, this was not the last.
    if (this.#underWay === 0) this.#after = mark;
    return row;
  }

  /**
   * Whether all that was read is of one snapshot.
   *
   * @param deadline Until when it may wait to know, by `performance.now()`.
   * @throws GraphChangingError where it does not know by then
   */
  async areConsistent(deadline?: number): Promise<boolean> {
    if (this.#before === undefined) return true;
    this.#after ??= await this.snapshots.look(deadline);
    return this.#after === this.#before;
  }

  async #noted<T>(read: () => Promise<T>): Promise<T> {
    if (this.#before === undefined) await this.begin();
    this.#after = undefined;
    this.#underWay++;
    try {
      return await read();
    } finally {
      this.#underWay--;
    }
  }
}

function markOf(state: unknown): Mark {
  return typeof state === 'string' ? state : '';
}

/** Errors that no other snapshot would mend. */
function isFinal(error: unknown): boolean {
  return (
    error instanceof StatementError ||
    error instanceof DatabaseUnavailableError ||
    error instanceof GraphChangingError
  );
}

/** Whether the commit that brings this state is under way, or was cut off. */
export function isAnnounced(mark: Mark): boolean {
  return mark.startsWith(ANNOUNCED);
}

function serialOf(mark: Mark): number {
  return Number(/\d+/.exec(mark)?.[0] ?? 0);
}
