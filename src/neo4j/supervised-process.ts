import { setTimeout as sleep } from 'node:timers/promises';

import { DatabaseUnavailableError } from '../errors.js';
import { isRunning, type LauncherFailure, type LauncherProcess } from './launcher-process.js';
import type { OnLifeEvent } from './running-database.js';

/** After this many deaths in this time, give up: another start would not help. */
const MOST_DEATHS = 3;
const WITHIN_MS = 60_000;
const FIRST_PAUSE_MS = 500;

/** A launcher that is started again when it dies. */
export class SupervisedProcess {
  readonly #start: () => Promise<LauncherProcess | LauncherFailure>;
  /** The one that runs, or is being started. */
  #latest: Promise<LauncherProcess | LauncherFailure>;
  readonly #stopping = new AbortController();

  /** @param start starts another one like `first` */
  constructor(first: LauncherProcess, start: () => Promise<LauncherProcess | LauncherFailure>) {
    this.#latest = Promise.resolve(first);
    this.#start = start;
  }

  /**
   * Starts the process again whenever it dies, each time after a longer pause; a start that fails is another death. Resolves
   * once the process has been stopped.
   *
   * @throws DatabaseUnavailableError at the third death within a minute; the message has its last words
   */
  async keepAlive(tell: OnLifeEvent): Promise<void> {
    const { signal } = this.#stopping;
    for (let deaths: number[] = []; ;) {
      const latest = await this.#latest;
      const lastWords = isRunning(latest) ? await latest.ended : latest.message;
      if (this.#stopped()) return;

      const now = performance.now();
      deaths = [...deaths.filter((at) => now - at < WITHIN_MS), now];
      if (deaths.length === MOST_DEATHS) throw diedTooOften(lastWords);
      const pauseMs = FIRST_PAUSE_MS * 4 ** (deaths.length - 1);
      tell({ kind: 'died', lastWords, pauseMs });
      await sleep(pauseMs, undefined, { signal }).catch(() => undefined);
      if (this.#stopped()) return;

      this.#latest = this.#start();
      if (isRunning(await this.#latest)) tell({ kind: 'back' });
    }
  }

  #stopped(): boolean {
    return this.#stopping.signal.aborted;
  }

  /** Ends the process in good order, one that is being started too; harmless when called twice. */
  async stop(): Promise<void> {
    this.#stopping.abort();
    const latest = await this.#latest;
    if (isRunning(latest)) await latest.stop();
  }
}

function diedTooOften(lastWords: string): DatabaseUnavailableError {
  return new DatabaseUnavailableError(
    `expected the embedded Neo4j to run, but it died ${MOST_DEATHS} times within a minute: ${lastWords}`,
    {
      next: 'Look into neo4j/logs/debug.log in the data folder (ATLAS_DATA_DIR, .data by default); where memory is short, set EMBEDDED_HEAP.',
    },
  );
}
