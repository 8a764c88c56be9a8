import type { Config } from '../config.js';
import { startEmbedded } from './embedded.js';
import type { OnProgress, RunningDatabase } from './running-database.js';

/**
 * The database of this configuration: the user's own where `NEO4J_URI` names one, the embedded one otherwise. The user's is
 * not touched here; `Database.connect` finds out whether it can be used.
 *
 * @throws DatabaseUnavailableError when the embedded one cannot be installed or started; the message names the cause
 */
export async function obtainDatabase(config: Config, onProgress: OnProgress): Promise<RunningDatabase> {
  if (config.neo4j === undefined) return startEmbedded(config.embedded, onProgress);
  return {
    connection: config.neo4j,
    browserUrl: undefined,
    passwordFile: undefined,
    provider: 'uri',
    stop: () => Promise.resolve(),
  };
}
