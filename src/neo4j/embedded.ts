import { mkdir } from 'node:fs/promises';
import { join } from 'node:path';

import type { EmbeddedConfig } from '../config.js';
import { DatabaseUnavailableError } from '../errors.js';
import { classArchive } from './class-archive.js';
import { installEmbedded } from './install-embedded.js';
import { findJava } from './java-tools.js';
import { isRunning, type LauncherFailure } from './launcher-process.js';
import { passwordFileIn, readOrMakePassword } from './password-file.js';
import { LOOPBACK, portError, usablePort } from './ports.js';
import type { OnProgress, RunningDatabase } from './running-database.js';
import { type BrowserGreeting, startNeo4j } from './start-neo4j.js';
import { SupervisedProcess } from './supervised-process.js';

const BOLT_SETTING = 'EMBEDDED_BOLT_PORT';
const HTTP_SETTING = 'EMBEDDED_HTTP_PORT';
/** Attempts to start on free ports: between finding a port and using it, another program may take it. */
const PORT_ATTEMPTS = 3;

/**
 * Installs what is missing of the embedded Neo4j Community, starts it on 127.0.0.1 and sets its password, which is in
 * `<dataDir>/neo4j-password`. It ends with {@link RunningDatabase.stop}, or with this process, however that ends.
 *
 * @throws DatabaseUnavailableError when Java or Maven is missing, a port is taken, the data directory is in use, Neo4j
 *   refuses the password, or the start fails otherwise
 */
export async function startEmbedded(
  config: EmbeddedConfig,
  onProgress: OnProgress,
  greeting?: BrowserGreeting,
): Promise<RunningDatabase> {
  // Checked before the install, which may take a minute.
  await usablePort(config.boltPort, BOLT_SETTING);
  await usablePort(config.httpPort, HTTP_SETTING);
  const java = await findJava(config.javaHome);
  const installation = await installEmbedded({ java, graphDataScience: config.graphDataScience }, onProgress);
  const archive = await classArchive(java, installation, onProgress);

  const home = join(config.dataDir, 'neo4j');
  await mkdir(home, { recursive: true });
  const passwordFile = passwordFileIn(config.dataDir);
  const password = await readOrMakePassword(passwordFile);
  onProgress({ phase: 'start', message: 'Starting the embedded Neo4j' });
  for (let attempt = 1; ; attempt++) {
    const boltPort = await usablePort(config.boltPort, BOLT_SETTING);
    const httpPort = await usablePort(config.httpPort, HTTP_SETTING);
    const start = (): ReturnType<typeof startNeo4j> =>
      startNeo4j(java, installation, {
        home,
        boltPort,
        httpPort,
        passwordFile,
        heap: config.heap,
        pageCache: config.pageCache,
        greeting,
        flags: archive === undefined ? [] : [`-XX:SharedArchiveFile=${archive}`, '-Xlog:disable'],
      });
    const outcome = await start();
    if (isRunning(outcome)) {
      // On the same ports every time: connections and links lead there.
      const supervised = new SupervisedProcess(outcome, start);
      return {
        connection: {
          uri: `bolt://${LOOPBACK}:${boltPort}`,
          username: 'neo4j',
          password,
          database: undefined,
        },
        browserUrl: `http://localhost:${httpPort}/browser/`,
        passwordFile,
        provider: 'embedded',
        keepAlive: (tell) => supervised.keepAlive(tell),
        stop: () => supervised.stop(),
      };
    }
    const anyPort = config.boltPort === 0 || config.httpPort === 0;
    if (outcome.cause !== 'port' || !anyPort || attempt === PORT_ATTEMPTS) {
      throw startError(outcome, config, passwordFile);
    }
  }
}

function startError(
  failure: LauncherFailure,
  config: EmbeddedConfig,
  passwordFile: string,
): DatabaseUnavailableError {
  const { cause, message } = failure;
  if (cause === 'port') return portError(config.boltPort, `${BOLT_SETTING} or ${HTTP_SETTING}`, message);
  if (cause === 'locked') {
    return new DatabaseUnavailableError(
      `expected the data directory ${config.dataDir} to be free, but another run uses it: ${message}`,
      { next: 'Stop that run, or set ATLAS_DATA_DIR to another directory.' },
    );
  }
  if (cause === 'password') {
    return new DatabaseUnavailableError(
      `${passwordFile}: expected a password that Neo4j accepts, but got: ${message}`,
      { next: `Put one of at least eight characters into that file, or delete it to get a new one.` },
    );
  }
  return new DatabaseUnavailableError(`expected the embedded Neo4j to start, but got: ${message}`, {
    next: `Look into ${join(config.dataDir, 'neo4j', 'logs', 'debug.log')}, or set NEO4J_URI to use another database.`,
  });
}
