import type { Database, Parameters, ReadOptions, Row } from '../neo4j/database.js';
import type { KnownState } from './known-state.js';
import { isAnnounced, snapshotState, type SnapshotState } from './snapshot-state.js';

/** The reads of one answer. */
export class SnapshotReads {
  /** The state before the first read; `undefined` before that. */
  #before: SnapshotState | undefined;
  /** The state after the last read, where that told it. */
  #after: SnapshotState | undefined;
  #underWay = 0;

  constructor(
    private readonly database: Pick<Database, 'read' | 'readRow'>,
    private readonly known: KnownState,
  ) {}

  /** The snapshot that was read from; where nothing was read, the latest: such an answer is the same in each. */
  get snapshot(): SnapshotState {
    return this.#before ?? this.known.latest ?? '';
  }

  /**
   * Looks at the state before the first read, where nothing was read yet. Whoever reads by other means, such as a computation
   * that has statements of its own, begins before that and reads something of the graph here after it.
   */
  async begin(): Promise<SnapshotState> {
    const state = this.#before ?? this.known.latest ?? (await this.known.current(Infinity));
    // Of reads that begin together, the first has set it.
    return (this.#before ??= state);
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
    const state = snapshotState(row.pop());
    if (isAnnounced(state) && state !== this.#before) return row;
    this.known.observe(state, sentAt);
    // With another one under way, or sent since, this was not the last.
    if (this.#underWay === 0) this.#after = state;
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
    this.#after ??= await this.known.look(deadline);
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
