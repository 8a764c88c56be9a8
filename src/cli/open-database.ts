import type { Config } from '../config.js';
import { DatabaseUnavailableError } from '../errors.js';
import type { Database } from '../neo4j/database.js';
import type { BrowserGreeting } from '../neo4j/start-neo4j.js';
import type { Progress, RunningDatabase } from '../neo4j/running-database.js';
import { progressFraction, progressLabel } from './progress-label.js';
import type { ProgressDisplay } from './progress.js';
import { findRunningService } from './running-service.js';

/** A database to ask, and the server that it is on. */
export interface OpenDatabase {
  readonly database: Database;
  readonly server: RunningDatabase;
  /** Closes the connection, and stops the server where this process has started it. */
  close(): Promise<void>;
}

/**
 * The database of this configuration, connected: the user's own, or the embedded one, which is started.
 *
 * @throws DatabaseUnavailableError when none can be started or reached
 */
export async function openDatabase(
  config: Config,
  progress: ProgressDisplay,
  greeting?: BrowserGreeting,
): Promise<OpenDatabase> {
  const [{ obtainDatabase }, { Database }] = await Promise.all([
    import('../neo4j/obtain-database.js'),
    import('../neo4j/database.js'),
  ]);
  const tell = (step: Progress): void => {
    progress.show(progressLabel(step), progressFraction(step), step.message);
  };
  const server = await obtainDatabase(config, tell, greeting);
  try {
    const database = await Database.connect(server.connection, server.provider);
    return {
      database,
      server,
      async close() {
        await database.close();
        await server.stop();
      },
    };
  } catch (error) {
    await server.stop();
    throw error;
  }
}

/**
 * The same for a command that soon ends. Where a service runs, this uses the service's embedded database; otherwise it starts
 * one on any free ports, since nobody else has to find it.
 *
 * @throws DatabaseUnavailableError when none can be started or reached
 */
export async function openDatabaseBriefly(
  config: Config,
  progress: ProgressDisplay,
): Promise<Pick<OpenDatabase, 'database' | 'close'>> {
  const running = config.neo4j === undefined ? findRunningService(config) : undefined;
  if (running !== undefined) {
    const { Database } = await import('../neo4j/database.js');
    try {
      const database = await Database.connect(running.connection, 'embedded');
      return { database, close: () => database.close() };
    } catch (error) {
      // The note of a killed service may name the id of an unrelated process. Then there is no database, and one is started.
      if (!(error instanceof DatabaseUnavailableError)) throw error;
    }
  }
  const embedded = { ...config.embedded, boltPort: 0, httpPort: 0 };
  return openDatabase({ ...config, embedded }, progress);
}
