import { randomUUID } from 'node:crypto';

import type { FieldNode } from 'graphql';
import pLimit from 'p-limit';

import type { GdsConfig } from '../../config.js';
import type { Database, Parameters, Row, WriteTransaction } from '../../neo4j/database.js';
import { onceAborted } from '../../once-aborted.js';
import { gdsError, isMissingProcedure, timedOut, toldByGds } from './gds-errors.js';
import { gdsStatement } from './gds-statement.js';
import { findGds, isSupportedGds, noGds, otherGds } from './gds-version.js';

/** A run that has the turn on its database. */
export interface GdsRun {
  /** The name for its projection. */
  readonly graph: string;
  /** Whether Graph Data Science has a licence, so that it may use more than four threads. */
  readonly licensed: boolean;
  /** The rows of `cypher/analytics/gds/<name>.cypher`. @throws StatementError */
  rows(name: string, parameters: Parameters): Promise<Row[]>;
}

/** Whom a run is for. */
export interface GdsAsker {
  readonly database: Database;
  /** Ends when nobody waits for the answer any more: the run is stopped then. */
  readonly signal: AbortSignal;
  readonly field: FieldNode | undefined;
}

/** What the names of our projections begin with, in a catalogue that others use too. */
const PREFIX = 'policy-atlas-';
const TURN = { turn: 'turn:gds' };
/** How many may wait for their turn here. Whoever comes after is told at once, rather than after a long wait. */
const LONGEST_QUEUE = 20;
/** Longest time for the last clean-up of a run that failed. */
const DROP_MS = 10_000;

/**
 * Runs of Graph Data Science, one at a time on a database. Here they queue in memory; against other services it is a lock of
 * the database that lets one in, and which ends with the transaction of the run, however its process ends
 * (docs/decisions/0021). The projection of a run is dropped when it ends; one that a killed service has left is dropped by the
 * next run, or by the next start of a service.
 */
export class GdsRuns {
  readonly #turn = pLimit(1);

  constructor(readonly settings: GdsConfig) {}

  /**
   * Does `work` when it is its turn.
   *
   * @throws RequestError GDS_UNAVAILABLE, GDS_BUSY, GDS_MEMORY_EXCEEDED or OPERATION_TIMEOUT
   * @throws StatementError, DatabaseUnavailableError, and what `work` throws
   */
  async run<T>(asker: GdsAsker, work: (run: GdsRun) => Promise<T>): Promise<T> {
    const { signal, field } = asker;
    if (this.#turn.pendingCount >= LONGEST_QUEUE) throw busy(this.settings, field);
    const clock = new Clock(this.settings, field);
    const stop = AbortSignal.any([signal, clock.signal]);
    const stopped = onceAborted(stop);
    try {
      const running = this.#turn(() => this.#attempt(asker, stop, clock, work));
      return await Promise.race([running, stopped.aborted]);
    } finally {
      clock.stop();
      stopped.forget();
    }
  }

  async #attempt<T>(
    { database, field }: GdsAsker,
    stop: AbortSignal,
    clock: Clock,
    work: (run: GdsRun) => Promise<T>,
  ): Promise<T> {
    const { timeoutMs } = this.settings;
    const graph = `${PREFIX}${randomUUID()}`;
    const begun = { done: false };
    try {
      return await database.write(
        async (tx) => {
          await requireGds(tx, field);
          await rowsOf(tx, 'take-turn', TURN);
          clock.begin();
          const [found] = await rowsOf(tx, 'sweep', { prefix: PREFIX });
          begun.done = true;
          const value = await work({
            graph,
            licensed: found?.['licensed'] === true,
            rows: (name, parameters) => rowsOf(tx, name, parameters),
          });
          await rowsOf(tx, 'drop', { graph });
          return value;
        },
        // The wait for the turn and the run after it.
        { timeoutMs: 2 * timeoutMs, signal: stop },
      );
    } catch (error) {
      if (begun.done) await dropAfterwards(database, graph);
      throw toldByGds(error, timeoutMs, field);
    }
  }
}

/**
 * Drops what killed services have left on a database, where it has Graph Data Science.
 *
 * @throws RequestError, StatementError, DatabaseUnavailableError
 */
export async function sweepProjections(
  database: Database,
  settings: GdsConfig,
  signal: AbortSignal,
): Promise<void> {
  if ((await findGds(database)) === undefined) return;
  // Whoever has the turn sweeps first.
  await new GdsRuns(settings).run({ database, signal, field: undefined }, () => Promise.resolve());
}

async function requireGds(tx: WriteTransaction, field: FieldNode | undefined): Promise<void> {
  let version: string;
  try {
    const [row] = await rowsOf(tx, 'version', {});
    version = String(row?.['version']);
  } catch (error) {
    if (isMissingProcedure(error)) throw noGds(field);
    throw error;
  }
  if (!isSupportedGds(version)) throw otherGds(version, field);
}

async function rowsOf(tx: WriteTransaction, name: string, parameters: Parameters): Promise<Row[]> {
  const { records } = await tx.run(gdsStatement(name), parameters);
  return records;
}

/** The catalogue knows no transactions: what was projected in one that failed is still there. */
async function dropAfterwards(database: Database, graph: string): Promise<void> {
  // Where this fails, the next run or the next start does it.
  await database.run(gdsStatement('drop'), { graph }, { timeoutMs: DROP_MS }).catch(() => undefined);
}

/** Ends a wait, and then a run, that takes longer than it may. */
class Clock {
  readonly #controller = new AbortController();
  #timer: NodeJS.Timeout;

  constructor(
    private readonly settings: GdsConfig,
    private readonly field: FieldNode | undefined,
  ) {
    this.#timer = this.#start(() => busy(settings, field));
  }

  get signal(): AbortSignal {
    return this.#controller.signal;
  }

  /** The wait is over. A run that begins again after a lost connection has its time anew. */
  begin(): void {
    clearTimeout(this.#timer);
    this.#timer = this.#start(() => timedOut(this.settings.timeoutMs, this.field));
  }

  stop(): void {
    clearTimeout(this.#timer);
  }

  #start(reason: () => Error): NodeJS.Timeout {
    return setTimeout(() => {
      this.#controller.abort(reason());
    }, this.settings.timeoutMs);
  }
}

function busy({ timeoutMs }: GdsConfig, field: FieldNode | undefined): Error {
  const seconds = timeoutMs / 1000;
  const message = {
    zh: `这个数据库一次只做一项 Graph Data Science 计算，排队已满或已等 ${seconds} 秒仍未轮到。请稍后再试。`,
    en: `expected a turn within ${seconds} s, but a database does one run of Graph Data Science at a time, and others are before this one. Try again later.`,
  };
  return gdsError('GDS_BUSY', message, field);
}
