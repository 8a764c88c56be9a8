import { setTimeout as sleep } from 'node:timers/promises';

import type { QueryResult } from 'neo4j-driver';

import type { Neo4jConnection } from '../config.js';
import { onceAborted } from '../once-aborted.js';
import { shownUri } from '../shown-uri.js';
import { retry } from './retry.js';
import type { Provider } from './running-database.js';
import { requireSupportedServer } from './server-version.js';
import { Sessions } from './sessions.js';
import { timeoutError, type ErrorContext, isRetriable, wrapConnectError, wrapError } from './wrap-error.js';

/** Values of a statement's `$parameters`; whole numbers that must be integers in Cypher go through `int` (int.ts). */
export type Parameters = Readonly<Record<string, unknown>>;

/** One row of a result: column name to value. */
export type Row = Record<string, unknown>;

/** What a statement that may write gave back, and what it changed. */
export interface WriteResult {
  readonly records: Row[];
  /** The driver's update counters: `nodesCreated`, `relationshipsDeleted`, `propertiesSet`, `indexesAdded`, … */
  readonly counters: Record<string, number>;
}

export interface ReadOptions {
  /** Longest time one attempt may run; the database stops it then. Default 10,000. */
  readonly timeoutMs?: number;
  /** Longest time for all attempts and the pauses between them. Default 15,000. */
  readonly budgetMs?: number;
}

export interface WriteOptions {
  /** Longest time the transaction may run; the database stops it then. Default 60,000; 600,000 for {@link Database.run}. */
  readonly timeoutMs?: number;
}

/** Options of {@link Database.write}. */
export interface TransactionOptions extends WriteOptions {
  /** Stops the work, and what of it runs in the database; nothing is kept then. */
  readonly signal?: AbortSignal;
}

/** The transaction that {@link Database.write} gives to its work. */
export interface WriteTransaction {
  /** @throws StatementError when the database refuses the statement; the transaction is lost then */
  run(statement: string, parameters?: Parameters): Promise<WriteResult>;
}

/** Is told of a statement as it is sent, every attempt of it. */
export type StatementListener = (statement: string, parameters: Parameters) => void;

const NO_PARAMETERS: Parameters = Object.freeze({});
/** The first statement of a server that has just started takes it a second, and half a minute on a machine with much else to do. */
const CONNECT_TIMEOUT_MS = 45_000;
const READ_TIMEOUT_MS = 10_000;
const READ_BUDGET_MS = 15_000;
const WRITE_TIMEOUT_MS = 60_000;
const WRITE_BUDGET_MS = 30_000;
const LONG_TIMEOUT_MS = 600_000;
/** How long a lost network may keep a transaction that is stopped. */
const RESET_MS = 5_000;
const NEVER = new AbortController().signal;

/**
 * One Neo4j database: the only way `src/` talks to one. Errors of the driver come out as
 * {@link DatabaseUnavailableError}, `StatementError` or `StatementTimeoutError`.
 */
export class Database {
  readonly #sessions: Sessions;
  readonly #context: ErrorContext;
  #statements = 0;
  readonly #listeners = new Set<StatementListener>();

  private constructor(sessions: Sessions, context: ErrorContext) {
    this.#sessions = sessions;
    this.#context = context;
  }

  /**
   * Opens a pool and checks in one round trip that the server can be reached, takes the credentials, has the database and
   * is new enough.
   *
   * @throws DatabaseUnavailableError when one of these does not hold; the message says which, and what to do about it with this provider
   */
  static async connect(connection: Neo4jConnection, provider: Provider = 'uri'): Promise<Database> {
    const { uri, username, database } = connection;
    const context: ErrorContext = { uri: shownUri(uri), username, database, provider };
    const opened = new Database(new Sessions(connection), context);
    try {
      const { summary } = await opened.#autoCommit('READ', 'RETURN 1', NO_PARAMETERS, CONNECT_TIMEOUT_MS);
      requireSupportedServer(summary.server.agent, context.uri);
    } catch (error) {
      await opened.close();
      throw wrapConnectError(error, context);
    }
    return opened;
  }

  /** How many statements were sent, attempts included, since {@link Database.connect}. */
  get statements(): number {
    return this.#statements;
  }

  /** Calls `listener` for every statement from now on. @returns a function that ends this */
  onStatement(listener: StatementListener): () => void {
    this.#listeners.add(listener);
    return () => this.#listeners.delete(listener);
  }

  /**
   * All rows of one auto-commit read, in one round trip.
   *
   * @throws StatementError when the database refuses the statement
   * @throws StatementTimeoutError when it outlasts `timeoutMs`
   * @throws DatabaseUnavailableError when no attempt reached the database within `budgetMs`
   */
  async read(statement: string, parameters?: Parameters, options?: ReadOptions): Promise<Row[]> {
    const { records } = await this.#read(statement, parameters, options);
    return records.map((record) => record.toObject());
  }

  /** The columns of the first row of one auto-commit read, or `undefined` when there is no row; throws as {@link read}. */
  async readRow(
    statement: string,
    parameters?: Parameters,
    options?: ReadOptions,
  ): Promise<unknown[] | undefined> {
    const { records } = await this.#read(statement, parameters, options);
    const first = records[0];
    return first === undefined
      ? undefined
      : Array.from(first.keys, (_, column) => first.get(column) as unknown);
  }

  /**
   * Runs `work` in one transaction: committed when it returns, rolled back when it throws. After a transient error or a lost
   * connection the whole of `work` runs again, if it began less than 30 s ago; so it may have no effects outside the
   * database. A connection may be lost after the commit and before the database could tell of it: so `work` must do no harm
   * where it finds its own result. Once this has thrown the reason of `signal`, nothing of the work runs in the database.
   *
   * @throws StatementError when the database refuses a statement
   * @throws StatementTimeoutError when the transaction outlasts `timeoutMs`
   * @throws DatabaseUnavailableError when the last attempt did not reach the database
   */
  async write<T>(
    work: (tx: WriteTransaction) => Promise<T>,
    { timeoutMs = WRITE_TIMEOUT_MS, signal = NEVER }: TransactionOptions = {},
  ): Promise<T> {
    return retry(() => this.#transaction(work, timeoutMs, signal), isRetriable, WRITE_BUDGET_MS);
  }

  /**
   * One auto-commit write, never tried again: for what can't be part of a transaction (`CALL … IN TRANSACTIONS`) or
   * needs none (schema).
   *
   * @throws StatementError when the database refuses the statement
   * @throws StatementTimeoutError when it outlasts `timeoutMs`
   * @throws DatabaseUnavailableError when it did not reach the database
   */
  async run(
    statement: string,
    parameters: Parameters = NO_PARAMETERS,
    { timeoutMs = LONG_TIMEOUT_MS }: WriteOptions = {},
  ): Promise<WriteResult> {
    return writeResult(await this.#autoCommit('WRITE', statement, parameters, timeoutMs));
  }

  /** Closes the pool; what still runs is cut off. */
  async close(): Promise<void> {
    await this.#sessions.close();
  }

  #read(
    statement: string,
    parameters: Parameters = NO_PARAMETERS,
    { timeoutMs = READ_TIMEOUT_MS, budgetMs = READ_BUDGET_MS }: ReadOptions = {},
  ): Promise<QueryResult<Row>> {
    return retry(
      (remainingMs) =>
        this.#autoCommit(
          'READ',
          statement,
          parameters,
          Math.max(1, Math.min(timeoutMs, Math.floor(remainingMs))),
        ),
      isRetriable,
      budgetMs,
    );
  }

  /**
   * The timeout is kept on both sides, because Neo4j looks at its own only every two seconds, and cannot help when the
   * network hangs. Closing a session resets its connection, which stops a statement that still runs on it.
   */
  async #autoCommit(
    mode: 'READ' | 'WRITE',
    statement: string,
    parameters: Parameters,
    timeoutMs: number,
  ): Promise<QueryResult<Row>> {
    const session = this.#sessions.open(mode);
    let timer: NodeJS.Timeout | undefined;
    try {
      this.#sent(statement, parameters);
      return await new Promise<QueryResult<Row>>((resolve, reject) => {
        timer = setTimeout(() => {
          reject(timeoutError(statement, timeoutMs));
        }, timeoutMs);
        withoutStack(() => session.run<Row>(statement, parameters, { timeout: timeoutMs })).then(
          resolve,
          reject,
        );
      });
    } catch (error) {
      throw wrapError(error, { ...this.#context, statement, timeoutMs });
    } finally {
      clearTimeout(timer);
      if (mode === 'WRITE') this.#sessions.remember(session);
      // Not awaited: the connection is already back, or is abandoned.
      session.close().catch(() => undefined);
    }
  }

  async #transaction<T>(
    work: (tx: WriteTransaction) => Promise<T>,
    timeoutMs: number,
    signal: AbortSignal,
  ): Promise<T> {
    signal.throwIfAborted();
    const session = this.#sessions.open('WRITE');
    const stop = onceAborted(signal);
    try {
      const tx = await session.beginTransaction({ timeout: timeoutMs });
      try {
        const working = work({
          run: async (statement, parameters = NO_PARAMETERS) => {
            this.#sent(statement, parameters);
            try {
              return writeResult(await tx.run<Row>(statement, parameters));
            } catch (error) {
              throw wrapError(error, { ...this.#context, statement, timeoutMs });
            }
          },
        });
        const value = await Promise.race([working, stop.aborted]);
        await tx.commit();
        this.#sessions.remember(session);
        return value;
      } finally {
        // Rolls back what was not committed. Where this fails, the connection is lost, and the database rolls back as soon as
        // it notices. What was stopped may still run, and a rollback would wait for it.
        if (!signal.aborted) await tx.close().catch(() => undefined);
      }
    } catch (error) {
      // Statements have wrapped their own errors; what is left is an error of the transaction as a whole.
      throw wrapError(error, { ...this.#context, timeoutMs });
    } finally {
      stop.forget();
      // Resets the connection, which ends the transaction and what runs in it.
      const closed = session.close().catch(() => undefined);
      await (signal.aborted ? Promise.race([closed, sleep(RESET_MS, undefined, { ref: false })]) : closed);
    }
  }

  #sent(statement: string, parameters: Parameters): void {
    this.#statements++;
    for (const listener of this.#listeners) listener(statement, parameters);
  }
}

/**
 * Runs something without recording call stacks. The driver records its caller's with every statement, which takes a tenth
 * of the time of a lookup, and nobody reads it: our errors name the statement.
 */
function withoutStack<T>(run: () => T): T {
  const { stackTraceLimit } = Error;
  Error.stackTraceLimit = 0;
  try {
    return run();
  } finally {
    Error.stackTraceLimit = stackTraceLimit;
  }
}

function writeResult(result: QueryResult<Row>): WriteResult {
  return {
    records: result.records.map((record) => record.toObject()),
    counters: { ...result.summary.counters.updates() },
  };
}
