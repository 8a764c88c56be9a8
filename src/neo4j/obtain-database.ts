import type { Config } from '../config.js';
import { startEmbedded } from './embedded.js';
import type { BrowserGreeting } from './start-neo4j.js';
import type { OnProgress, RunningDatabase } from './running-database.js';

/**
 * The database of this configuration: the user's own where `NEO4J_URI` names one, the embedded one otherwise. Whether the
 * user's can be used is not asked here but by `Database.connect`.
 *
 * @param greeting what the embedded one's Browser does after a login
 *
 * @throws DatabaseUnavailableError when the embedded one cannot be installed or started; the message names the cause
 */
export async function obtainDatabase(
  config: Config,
  onProgress: OnProgress,
  greeting?: BrowserGreeting,
): Promise<RunningDatabase> {
  if (config.neo4j === undefined) return startEmbedded(config.embedded, onProgress, greeting);
  return {
    connection: config.neo4j,
    browserUrl: config.neo4jHttpUrl && new URL('/browser/', config.neo4jHttpUrl).href,
    passwordFile: undefined,
    provider: 'uri',
    keepAlive: () => Promise.resolve(),
    stop: () => Promise.resolve(),
  };
}
