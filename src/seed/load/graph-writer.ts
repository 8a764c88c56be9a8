import type { Row, WriteTransaction } from '../../neo4j/database.js';
import { loadStatement } from './load-statement.js';

/** What statements changed, summed: `nodesCreated`, `propertiesSet`, … */
export type Counters = Readonly<Record<string, number>>;

/** A few thousand rows a round trip: beyond that a batch saves nothing and costs memory on both sides. */
const BATCH_ROWS = 5_000;

/** While the database works on one batch, the next is packed and sent. */
const BATCHES_AT_ONCE = 2;

/**
 * Writes rows through the statements of `cypher/load/`, in batches. It holds no more than two of them, so that millions of
 * rows can pass through it; how many transactions they make is for `tx` to say.
 */
export class GraphWriter {
  readonly #totals: Record<string, number> = {};

  constructor(readonly tx: WriteTransaction) {}

  get counters(): Counters {
    return this.#totals;
  }

  /** Runs a statement once; its answer's rows. */
  async run(name: string, parameters: Readonly<Record<string, unknown>>): Promise<Row[]> {
    const { records, counters } = await this.tx.run(loadStatement(name), parameters);
    for (const [counter, count] of Object.entries(counters)) {
      this.#totals[counter] = (this.#totals[counter] ?? 0) + count;
    }
    return records;
  }

  /** Runs a statement over `$rows`, in batches, and not at all where there are none. */
  async write(name: string, rows: Iterable<Readonly<Record<string, unknown>>>): Promise<void> {
    let batch: Readonly<Record<string, unknown>>[] = [];
    let running: Promise<unknown>[] = [];
    for (const row of rows) {
      batch.push(row);
      if (batch.length < BATCH_ROWS) continue;
      running.push(this.run(name, { rows: batch }));
      batch = [];
      if (running.length < BATCHES_AT_ONCE) continue;
      await Promise.all(running);
      running = [];
    }
    if (batch.length > 0) running.push(this.run(name, { rows: batch }));
    await Promise.all(running);
  }

  /** Runs a reading statement over a list parameter, a batch at a time. */
  async read(name: string, key: 'ids' | 'rows', items: readonly unknown[]): Promise<Row[]> {
    const rows: Row[] = [];
    for (let start = 0; start < items.length; start += BATCH_ROWS) {
      rows.push(...(await this.run(name, { [key]: items.slice(start, start + BATCH_ROWS) })));
    }
    return rows;
  }
}
