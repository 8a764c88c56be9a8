import { constants } from 'node:os';

import { noteLine } from './print.js';
import { reportError } from './report-error.js';

/** On Ctrl-C a process gets a signal from the terminal and another from npm; two signals this close are one Ctrl-C. */
const SAME_WISH_MS = 1_000;

type Stop = () => Promise<void> | void;

/**
 * Stops what a long-running command has started, the last first, when the process is told to end. A second signal ends the
 * process at once; the processes that it has started end by themselves when it does.
 */
export class Shutdown {
  readonly #stops: Stop[] = [];
  #signalledAt: number | undefined;
  #ending: Promise<void> | undefined;
  #ready = false;
  readonly #controller = new AbortController();

  /** Aborts as soon as the process is to end. */
  get signal(): AbortSignal {
    return this.#controller.signal;
  }

  /** Begins to listen for SIGINT, SIGTERM and SIGHUP. */
  listen(): void {
    for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) process.on(signal, () => this.#on(signal));
  }

  /** Call this once the command serves: from now on a signal is its normal end, with exit code 0. */
  ready(): void {
    this.#ready = true;
  }

  /** Adds something to stop. Where the process is ending already, it is stopped at once. */
  async add(stop: Stop): Promise<void> {
    this.#stops.push(stop);
    if (this.#ending !== undefined) await this.end();
  }

  /** Stops everything, the last first. Where one fails to stop, the others are stopped all the same. */
  async end(): Promise<void> {
    for (let stop = this.#stops.pop(); stop !== undefined; stop = this.#stops.pop()) {
      try {
        await stop();
      } catch (error) {
        noteLine(`停止时出错 while stopping: ${error instanceof Error ? error.message : String(error)}`);
      }
    }
  }

  /** Says what went wrong, stops everything, and ends the process with the exit code of the error. */
  async fail(error: unknown): Promise<void> {
    if (this.#ending !== undefined) return;
    this.#controller.abort();
    const code = reportError(error, { json: false });
    this.#ending = this.end();
    await this.#ending;
    process.exit(code);
  }

  #on(signal: NodeJS.Signals): void {
    const now = performance.now();
    if (this.#signalledAt === undefined) {
      this.#signalledAt = now;
      this.#controller.abort();
      noteLine(`\n正在停止 · stopping (${signal})`);
      const code = this.#ready ? 0 : exitCodeOf(signal);
      this.#ending = this.end().then(() => process.exit(code));
    } else if (now - this.#signalledAt > SAME_WISH_MS) {
      process.exit(exitCodeOf(signal));
    }
  }
}

/** What a shell reports for a process that a signal has ended. */
function exitCodeOf(signal: NodeJS.Signals): number {
  return 128 + constants.signals[signal];
}
