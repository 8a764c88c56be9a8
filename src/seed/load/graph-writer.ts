import type { Row, WriteTransaction } from '../../neo4j/database.js';
import { loadStatement } from './load-statement.js';
import { type TypedStatement, rowsOf } from '../../typed-statement.js';
import { COUNT_GRAPH } from './statements.js';
import type { WrittenRows } from './written-rows.js';

/** What statements changed, summed: `nodesCreated`, `propertiesSet`, … */
export type Counters = Readonly<Record<string, number>>;

/** A few thousand rows a round trip: beyond that a batch saves nothing and costs memory on both sides. */
const BATCH_ROWS = 5_000;

/** While the database works on one batch, the next is packed and sent. */
const BATCHES_AT_ONCE = 2;

/**
 * Sends the statements of `cypher/load/`, in batches of rows. At most two batches are in memory. `tx` decides how many
 * transactions there are.
 */
export class GraphWriter {
  readonly #totals: Record<string, number> = {};

  constructor(readonly tx: WriteTransaction) {}

  get counters(): Counters {
    return this.#totals;
  }

  /** Runs a statement over `$rows`, in batches, and not at all where there are none. */
  async write<Name extends keyof WrittenRows>(name: Name, rows: Iterable<WrittenRows[Name]>): Promise<void> {
    let batch: WrittenRows[Name][] = [];
    let running: Promise<unknown>[] = [];
    for (const row of rows) {
      batch.push(row);
      if (batch.length < BATCH_ROWS) continue;
      running.push(this.#run(loadStatement(name), { rows: batch }));
      batch = [];
      if (running.length < BATCHES_AT_ONCE) continue;
      await Promise.all(running);
      running = [];
    }
    if (batch.length > 0) running.push(this.#run(loadStatement(name), { rows: batch }));
    await Promise.all(running);
  }

  /** The rows that a statement answers about a list of things, asked a batch at a time. */
  async read<Item, R>(statement: TypedStatement<readonly Item[], R>, items: readonly Item[]): Promise<R[]> {
    const rows: R[] = [];
    for (let start = 0; start < items.length; start += BATCH_ROWS) {
      const batch = items.slice(start, start + BATCH_ROWS);
      for (const row of rowsOf(statement, await this.#run(statement.text(), statement.parameters(batch))))
        rows.push(row);
    }
    return rows;
  }

  /** The one row that a statement answers. */
  async readOne<Input, R>(statement: TypedStatement<Input, R>, input: Input): Promise<R> {
    const [row] = rowsOf(statement, await this.#run(statement.text(), statement.parameters(input)));
    if (row === undefined) throw new Error(`expected a row of ${statement.path}, but got none`);
    return row;
  }

  /** Removes entities that nothing declares or mentions: those of `ids`, and any that has lost its declaration. */
  async sweep(ids: readonly string[]): Promise<void> {
    await this.#run(loadStatement('sweep-entities'), { ids });
  }

  /** Removes all that a source put into the graph, whatever rules it was loaded by. Its entities stay as bare nodes. */
  async retract({ key, documentId }: { readonly key: string; readonly documentId: string }): Promise<void> {
    await this.#run(loadStatement('retract-source'), { key, documentId });
  }

  /** Removes all that loads have ever made. */
  async raze(): Promise<void> {
    await this.#run(loadStatement('raze'), {});
  }

  /** How many nodes of each label and relationships of each type the graph has. */
  async census(): Promise<ReadonlyMap<string, number>> {
    const rows = rowsOf(COUNT_GRAPH, await this.#run(COUNT_GRAPH.text(), {}));
    return new Map(rows.map(({ name, count }) => [name, count]));
  }

  async #run(text: string, parameters: Readonly<Record<string, unknown>>): Promise<Row[]> {
    const { records, counters } = await this.tx.run(text, parameters);
    for (const [counter, count] of Object.entries(counters)) {
      if (count > 0) this.#totals[counter] = (this.#totals[counter] ?? 0) + count;
    }
    return records;
  }
}
