import { randomUUID } from 'node:crypto';

import type { Database, WriteTransaction } from '../../neo4j/database.js';
import { int } from '../../neo4j/int.js';
import { ANNOUNCED, isAnnounced } from '../../snapshots/snapshot-state.js';
import { graphContent } from './graph-content.js';
import { type Counters, GraphWriter } from './graph-writer.js';
import { loadStatement } from './load-statement.js';
import { readRows, rowsOf } from '../../typed-statement.js';
import { ANNOUNCE_SNAPSHOT, READ_SNAPSHOT } from './statements.js';

/** Everything a source holds goes through in one transaction, however long that takes. */
const TRANSACTION_TIMEOUT_MS = 600_000;

/** How long a commit may take before readers no longer wait for it: a fixed time, and as slow a disk as we have met. */
const COMMIT_MS = 5_000;
const WRITTEN_A_MS = 20;

/** What a transaction did, and what the database counted. */
interface Written<T> {
  readonly result: T;
  /** Empty where it wrote nothing. */
  readonly counters: Counters;
}

/** A commit that readers know of. */
interface Announced {
  readonly state: string;
  readonly content: string;
}

/**
 * Does something with a writer, in one transaction; where it writes, the graph has a new snapshot.
 *
 * Neo4j applies a commit while others read: a statement may meet half of it, and so may read the same serial before and after
 * (docs/decisions/0017). So the commit is announced before, in a transaction of its own that gives the snapshot its serial,
 * and concluded after; in between, no reader takes what it has read for one state of the graph. Where this process dies in
 * between, they go on when the time of the announcement is over, and the next load concludes it.
 *
 * @throws as {@link Database.write} does
 */
export async function writeGraph<T>(
  database: Database,
  work: (writer: GraphWriter) => Promise<T>,
): Promise<Written<T>> {
  const { announced, ...written } = await database.write(
    async (tx) => {
      const writer = new GraphWriter(tx);
      const result = await work(writer);
      const { counters } = writer;
      const elements = Object.values(counters).reduce((sum, count) => sum + count, 0);
      return {
        result,
        counters,
        announced: elements > 0 ? await announce(database, tx, elements) : undefined,
      };
    },
    { timeoutMs: TRANSACTION_TIMEOUT_MS },
  );
  if (announced !== undefined) await conclude(database, announced);
  return written;
}

/**
 * Gives the graph a new snapshot where its present one does not say what it holds: one of an earlier release, one whose load
 * was cut off, or one whose sources somebody has changed.
 *
 * @returns whether it did
 */
export async function renewSnapshot(database: Database): Promise<boolean> {
  const [snapshot] = await readRows(database, READ_SNAPSHOT, undefined);
  const { state, content, overdue } = snapshot ?? { state: null, content: null, overdue: false };
  const announced = state !== null && isAnnounced(state);
  // Another process commits right now, and concludes what it has announced.
  if (announced && !overdue) return false;
  if (!announced && content === (await graphContent((statement) => database.read(statement)))) return false;
  await conclude(database, await database.write((tx) => announce(database, tx, 0)));
  return true;
}

/** The last that a transaction does before its commit. The lock stays until the commit is through, so nobody announces another. */
async function announce(database: Database, tx: WriteTransaction, elements: number): Promise<Announced> {
  await tx.run(loadStatement('lock-graph'), { run: randomUUID() });
  const content = await graphContent(async (statement) => (await tx.run(statement)).records);
  const parameters = ANNOUNCE_SNAPSHOT.parameters({
    content,
    milliseconds: int(COMMIT_MS + Math.ceil(elements / WRITTEN_A_MS)),
  });
  // Not in `tx`: whoever reads must know of it before the commit begins.
  const { records } = await database.run(ANNOUNCE_SNAPSHOT.text(), parameters);
  const [row] = rowsOf(ANNOUNCE_SNAPSHOT, records);
  if (row === undefined)
    throw new Error('expected the state of the snapshot that was announced, but got none');
  return { state: row.state, content };
}

async function conclude(database: Database, announced: Announced): Promise<void> {
  await database.write((tx) =>
    tx.run(loadStatement('conclude-snapshot'), { ...announced, announced: ANNOUNCED }),
  );
}
