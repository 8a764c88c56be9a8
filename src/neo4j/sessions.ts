import neo4j, { type Driver, type Session } from 'neo4j-driver';

import type { Neo4jConnection } from '../config.js';

/**
 * The sessions with one database. Where the driver routes to a cluster, whose members lag behind each other, each session
 * begins with the bookmark of the last write, so that what was written is read; a single server needs none.
 */
export class Sessions {
  readonly #driver: Driver;
  readonly #database: string | undefined;
  readonly #routed: boolean;
  #bookmarks: string[] = [];

  /** Opens the pool; the database is asked for nothing yet. */
  constructor({ uri, username, password, database }: Neo4jConnection) {
    this.#driver = openDriver(uri, username, password);
    this.#database = database;
    this.#routed = uri.startsWith('neo4j');
  }

  open(mode: 'READ' | 'WRITE'): Session {
    return this.#driver.session({
      defaultAccessMode: mode,
      ...(this.#database === undefined ? undefined : { database: this.#database }),
      ...(this.#routed ? { bookmarks: this.#bookmarks } : undefined),
    });
  }

  /** Makes sure that sessions opened from now on see what this one wrote. */
  remember(session: Session): void {
    if (this.#routed) this.#bookmarks = session.lastBookmarks();
  }

  /** Closes the pool; what still runs is cut off. */
  async close(): Promise<void> {
    await this.#driver.close();
  }
}

function openDriver(uri: string, username: string, password: string): Driver {
  return neo4j.driver(uri, neo4j.auth.basic(username, password), {
    userAgent: 'policy-atlas',
    // Every number of the model is far below 2^53.
    disableLosslessIntegers: true,
    maxConnectionPoolSize: 100,
    // The driver's own 30 and 60 seconds are long for a user who has mistyped a host.
    connectionTimeout: 3_000,
    connectionAcquisitionTimeout: 6_000,
    telemetryDisabled: true,
    notificationFilter: { minimumSeverityLevel: 'OFF' },
    // The retries are ours, within the caller's budget.
    disableAutoCommitRetries: true,
  });
}
