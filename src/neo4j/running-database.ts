import type { Neo4jConnection } from '../config.js';

/** Where a database comes from: from the settings of the user, or from this project. */
export type Provider = 'uri' | 'embedded';

/** A database that this process may use, wherever it came from. */
export interface RunningDatabase {
  readonly connection: Neo4jConnection;
  /** Where the database serves Neo4j Browser to this process; `undefined` where nobody has told. */
  readonly browserUrl: string | undefined;
  /** The file that holds the password; `undefined` where the user gave it. */
  readonly passwordFile: string | undefined;
  readonly provider: Provider;
  /**
   * Starts it again whenever it dies, until it is stopped. Resolves when nothing is left to watch: at once for a database of
   * the user's own, which its owner looks after.
   *
   * @throws DatabaseUnavailableError when it has died too often
   */
  keepAlive(tell: OnLifeEvent): Promise<void>;
  /** Stops what was started for it, and nothing else; harmless when called twice. */
  stop(): Promise<void>;
}

/** A step on the way to a running database. */
export interface Progress {
  /**
   * `install`: jars are fetched; `compile`: the launcher is built; `archive`: classes are stored for fast starts; `start`:
   * the database starts.
   */
  readonly phase: 'install' | 'compile' | 'archive' | 'start';
  readonly message: string;
  /** How far the phase is, where that can be counted. */
  readonly done?: number;
  readonly total?: number;
}

/** Is told of every step; called often, so it must be cheap. */
export type OnProgress = (progress: Progress) => void;

/** What happens to a database that runs. */
export type LifeEvent =
  | {
      readonly kind: 'died';
      /** How it ended and what it said before; several lines. */
      readonly lastWords: string;
      /** How long until it is started again. */
      readonly pauseMs: number;
    }
  /** It answers again. */
  | { readonly kind: 'back' };

/** Is told of what happens to a database that runs. */
export type OnLifeEvent = (event: LifeEvent) => void;
