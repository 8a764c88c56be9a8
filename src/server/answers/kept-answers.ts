import type { SnapshotState } from '../../snapshots/snapshot-state.js';

/**
 * What an answer takes beside its bytes and two copies of its key: a Buffer with memory of its own, an entry, and its places in
 * two maps. Measured, and held by a test.
 */
const OVERHEAD_BYTES = 1_500;

/** One answer may have this share of the memory. Larger ones would push out all others. */
const LARGEST_SHARE = 1 / 8;

interface Entry {
  readonly body: Buffer;
  readonly bytes: number;
  readonly queue: Queue;
  /** When it goes, on the clock of the cache: the time of its last use, and its worth. */
  due: number;
}

/** Answers of about the same worth, the one that was not used for the longest time first. */
interface Queue {
  /** What it cost to make a byte of them, in microseconds. */
  readonly worth: number;
  readonly entries: Map<string, Entry>;
}

/**
 * Answers of one snapshot, as bytes, in so much memory and no more. To make room it drops first what was not used for long and
 * was cheap to make, for its size: GreedyDual-Size (Cao and Irani 1997), as CAMP (Ghandeharizadeh, Irani, Lam and Yap 2014)
 * does it, with the worths rounded, so that there are a few queues in the order of use, and their first entries are all that
 * has to be compared. A cheap answer goes when the clock has passed by its worth since its last use; an expensive one stays longer.
 *
 * https://doi.org/10.1145/2663165.2663317
 */
export class KeptAnswers {
  readonly #entries = new Map<string, Entry>();
  readonly #queues = new Map<number, Queue>();
  #bytes = 0;
  #evictions = 0;
  /** The due time of the last that was dropped. */
  #clock = 0;
  #snapshot: SnapshotState = '';

  constructor(private readonly limitBytes: number) {}

  /** The snapshot that all of them are of. */
  get snapshot(): SnapshotState {
    return this.#snapshot;
  }

  /** How much memory the answers take. */
  get bytes(): number {
    return this.#bytes;
  }

  get size(): number {
    return this.#entries.size;
  }

  /** How many were dropped to make room, since the start. */
  get evictions(): number {
    return this.#evictions;
  }

  /** The body of an answer of {@link snapshot}. */
  find(key: string): Buffer | undefined {
    const entry = this.#entries.get(key);
    if (entry === undefined) return undefined;
    const { entries, worth } = entry.queue;
    entry.due = this.#clock + worth;
    // A Map keeps the order of insertion.
    entries.delete(key);
    entries.set(key, entry);
    return entry.body;
  }

  /**
   * Keeps an answer; nothing that is of another snapshot stays.
   *
   * @param costMs how long it took to make
   */
  keep(snapshot: SnapshotState, key: string, text: string, costMs: number): void {
    if (snapshot !== this.#snapshot) this.#begin(snapshot);
    const length = Buffer.byteLength(text);
    const bytes = length + 2 * key.length + OVERHEAD_BYTES;
    if (bytes > this.limitBytes * LARGEST_SHARE) return;
    this.#drop(key);
    while (this.#bytes + bytes > this.limitBytes) this.#dropNext();
    // Memory of its own: a small Buffer made by Buffer.from is a part of a larger one, which it would keep.
    const body = Buffer.allocUnsafeSlow(length);
    body.write(text);
    const queue = this.#queueOf((1_000 * costMs) / bytes);
    const entry = { body, bytes, queue, due: this.#clock + queue.worth };
    this.#entries.set(key, entry);
    queue.entries.set(key, entry);
    this.#bytes += bytes;
  }

  #begin(snapshot: SnapshotState): void {
    this.#entries.clear();
    this.#queues.clear();
    this.#bytes = 0;
    this.#clock = 0;
    this.#snapshot = snapshot;
  }

  /** The queue of the nearest power of the square root of two. */
  #queueOf(worth: number): Queue {
    const rounded = Math.round(2 * Math.log2(Math.max(worth, Number.MIN_VALUE)));
    let queue = this.#queues.get(rounded);
    if (!queue) this.#queues.set(rounded, (queue = { worth: 2 ** (rounded / 2), entries: new Map() }));
    return queue;
  }

  #dropNext(): void {
    let next: { readonly key: string; readonly due: number } | undefined;
    for (const { entries } of this.#queues.values()) {
      const [first] = entries;
      if (first === undefined) continue;
      const [key, { due }] = first;
      if (next === undefined || due < next.due) next = { key, due };
    }
    if (next === undefined) return;
    this.#clock = next.due;
    this.#evictions++;
    this.#drop(next.key);
  }

  #drop(key: string): void {
    const entry = this.#entries.get(key);
    if (!entry) return;
    this.#entries.delete(key);
    entry.queue.entries.delete(key);
    this.#bytes -= entry.bytes;
  }
}
