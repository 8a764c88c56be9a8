import type { Config } from '../config.js';
import { ConfigError } from '../errors.js';
import type { RunningDatabase } from '../neo4j/running-database.js';
import type { BrowserSource } from '../server/neo4j-browser.js';

/**
 * The database's Neo4j Browser, as this service can show it; `undefined` where it is not known where the database serves it.
 *
 * @throws ConfigError when the link of `NEO4J_BROWSER_URL` names no Bolt address that could be allowed
 */
export function browserSource(
  { browserUrl: link }: Pick<Config, 'browserUrl'>,
  { provider, connection, browserUrl }: RunningDatabase,
): BrowserSource | undefined {
  if (browserUrl === undefined) return undefined;
  if (provider === 'embedded') {
    const { port } = new URL(connection.uri);
    return { url: browserUrl, bolt: `neo4j://${connection.username}@localhost:${port}` };
  }
  return { url: browserUrl, bolt: (link && boltOf(link)) ?? withUser(connection.uri, connection.username) };
}

/** A reader's browser may know the database by another address than this service, which stands beside it in a container. */
function boltOf(link: string): string | undefined {
  const bolt = new URL(link).searchParams.get('dbms');
  if (bolt === null) return undefined;
  if (/^(neo4j|bolt)(\+s|\+ssc)?:\/\/(\S+@)?[\w.-]+(:\d+)?$/.test(bolt)) return bolt;
  throw new ConfigError(
    `NEO4J_BROWSER_URL: expected ?dbms= with an address such as neo4j://neo4j@localhost:7687, but got "${bolt}".`,
    { next: 'Correct it, or leave it out to use the address of NEO4J_URI.' },
  );
}

function withUser(uri: string, username: string): string {
  return uri.replace('://', `://${encodeURIComponent(username)}@`);
}
