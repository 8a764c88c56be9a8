import type { KnownState } from '../../snapshots/known-state.js';
import { isAnnounced, type SnapshotState } from '../../snapshots/snapshot-state.js';
import { Flights } from './flights.js';
import { KeptAnswers } from './kept-answers.js';

/** How much is kept, and how old it may be. */
export interface AnswerCacheOptions {
  readonly limitBytes: number;
  /** How long ago the graph must have been seen in the snapshot of an answer that is given again. */
  readonly freshnessMs: number;
}

/** Who asks. */
interface Asking {
  /** Makes what ends when they have gone. */
  readonly signal: () => AbortSignal;
  /** Whether they want it from the graph itself. */
  readonly anew: boolean;
}

/** An answer, in the form in which it goes to clients. */
export interface MadeAnswer {
  readonly body: string | Buffer;
  /** The one that all of it was read from. */
  readonly snapshot: SnapshotState | undefined;
}

/** What has become of those who asked, since the start. */
export interface AnswerCounts {
  /** Were given what was kept. */
  hits: number;
  /** Had it made. */
  misses: number;
  /** Were given what somebody else had made at the same time. */
  shared: number;
}

/**
 * Answers that are given again for as long as the graph is in the snapshot that they were read from (docs/decisions/0022). What
 * many ask for at the same time is made once.
 */
export class AnswerCache {
  readonly counts: AnswerCounts = { hits: 0, misses: 0, shared: 0 };
  readonly #kept: KeptAnswers;
  readonly #flights = new Flights<unknown>();

  constructor(
    private readonly known: KnownState,
    private readonly options: AnswerCacheOptions,
  ) {
    this.#kept = new KeptAnswers(options.limitBytes);
  }

  /** How much memory it takes, and what it had to drop for want of it. */
  get room(): Pick<KeptAnswers, 'bytes' | 'size' | 'evictions'> {
    return this.#kept;
  }

  /**
   * The answer that is kept under a key, that somebody is having made right now, or that `make` makes. What `make` finds to be
   * at fault is shared by those who wait for it, and not kept.
   *
   * @throws what the look at the graph's state throws, or `make`
   */
  async answer<Fault extends object>(
    key: string,
    { signal, anew }: Asking,
    make: (signal: () => AbortSignal) => Promise<MadeAnswer | Fault>,
  ): Promise<MadeAnswer | Fault> {
    const makeAndKeep = async (client: () => AbortSignal): Promise<MadeAnswer | Fault> => {
      this.counts.misses++;
      const begun = performance.now();
      const made = await make(client);
      if ('body' in made) this.keep(key, made, performance.now() - begun);
      return made;
    };
    if (anew) return makeAndKeep(signal);
    const kept = await this.#find(key);
    if (kept) {
      this.counts.hits++;
      return kept;
    }
    const first = this.#flights.share(key, signal, makeAndKeep);
    const made = (await first.value) as MadeAnswer | Fault;
    if (!first.joined) return made;
    if ('body' in made && !(await this.#isCurrent(made.snapshot))) {
      // It was begun before this client asked, and a load came in between. Whatever is begun from now on is not.
      return (await this.#flights.share(key, signal, makeAndKeep).value) as MadeAnswer | Fault;
    }
    this.counts.shared++;
    return made;
  }

  /** Keeps an answer, where it is one of the snapshot that the graph has now. @param costMs how long it took to make */
  keep(key: string, { body, snapshot }: MadeAnswer, costMs: number): void {
    // Without a snapshot nobody could tell when it is out of date; with an announced one its load has died.
    if (!snapshot || isAnnounced(snapshot) || snapshot !== this.known.latest) return;
    if (typeof body === 'string') this.#kept.keep(snapshot, key, body, costMs);
  }

  /** To be called when the graph is said to have changed: from now on nothing is given that was read before. */
  distrust(): void {
    this.known.distrust();
    this.#flights.part();
  }

  async #find(key: string): Promise<MadeAnswer | undefined> {
    const body = this.#kept.find(key);
    if (body === undefined) return undefined;
    const { snapshot } = this.#kept;
    return (await this.#isCurrent(snapshot)) ? { body, snapshot } : undefined;
  }

  async #isCurrent(snapshot: SnapshotState | undefined): Promise<boolean> {
    return (await this.known.current(this.options.freshnessMs)) === snapshot;
  }
}
