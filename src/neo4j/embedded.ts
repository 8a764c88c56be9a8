import { randomBytes } from 'node:crypto';
import { chmod, mkdir, mkdtemp, readFile, rename, rm, stat, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

import type { EmbeddedConfig } from '../config.js';
import { DatabaseUnavailableError } from '../errors.js';
import { type Installation, installEmbedded } from './install-embedded.js';
import { findJava, type Java } from './java-tools.js';
import { launch, type LaunchFailure, type LauncherProcess } from './launcher-process.js';
import { LOOPBACK, portError, usablePort } from './ports.js';
import type { OnProgress, RunningDatabase } from './running-database.js';

const BOLT_SETTING = 'EMBEDDED_BOLT_PORT';
const HTTP_SETTING = 'EMBEDDED_HTTP_PORT';
/** How often another free port is tried for port 0 when somebody was faster. */
const PORT_ATTEMPTS = 3;

const JVM_FLAGS = [
  // Two cores and half a gigabyte of heap: the parallel collectors' threads cost more than they bring.
  '-XX:+UseSerialGC',
  // Neo4j's own start script opens these, for its page cache and Netty's buffers.
  '--add-opens=java.base/java.nio=ALL-UNNAMED',
  '--add-opens=java.base/java.io=ALL-UNNAMED',
  '--add-opens=java.base/sun.nio.ch=ALL-UNNAMED',
  '-Dio.netty.tryReflectionSetAccessible=true',
  '-Dlog4j2.disable.jmx=true',
];

/**
 * Installs what is missing of the embedded Neo4j Community, starts it on 127.0.0.1 and sets its password, which is in
 * `<dataDir>/neo4j-password`. It ends with {@link RunningDatabase.stop}, or with this process, however that ends.
 *
 * @throws DatabaseUnavailableError when Java or Maven is missing, a port is taken, or the data directory is in use
 */
export async function startEmbedded(
  config: EmbeddedConfig,
  onProgress: OnProgress,
): Promise<RunningDatabase> {
  // What can be known in a moment is said before the minute of an install.
  await usablePort(config.boltPort, BOLT_SETTING);
  await usablePort(config.httpPort, HTTP_SETTING);
  const java = await findJava(config.javaHome);
  const installation = await installEmbedded({ java, graphDataScience: config.graphDataScience }, onProgress);
  const archive = await classArchive(java, installation, onProgress);

  const home = join(config.dataDir, 'neo4j');
  await mkdir(home, { recursive: true });
  const passwordFile = join(config.dataDir, 'neo4j-password');
  const password = await readOrMakePassword(passwordFile);
  onProgress({ phase: 'start', message: 'Starting the embedded Neo4j' });
  for (let attempt = 1; ; attempt++) {
    const boltPort = await usablePort(config.boltPort, BOLT_SETTING);
    const httpPort = await usablePort(config.httpPort, HTTP_SETTING);
    const outcome = await launchNeo4j(java, installation, {
      home,
      boltPort,
      httpPort,
      passwordFile,
      heap: config.heap,
      pageCache: config.pageCache,
      flags: archive === undefined ? [] : [`-XX:SharedArchiveFile=${archive}`, '-Xlog:disable'],
    });
    if (isRunning(outcome)) {
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
        stop: () => outcome.stop(),
      };
    }
    const anyPort = config.boltPort === 0 || config.httpPort === 0;
    if (outcome.cause !== 'port' || !anyPort || attempt === PORT_ATTEMPTS) {
      throw launchError(outcome, config, passwordFile);
    }
  }
}

interface Neo4jSettings {
  readonly home: string;
  readonly boltPort: number;
  readonly httpPort: number;
  readonly passwordFile: string;
  readonly heap: string;
  readonly pageCache: string;
  readonly flags: readonly string[];
  /** Whether the JVM writes a class-data archive as it ends. */
  readonly archive?: true;
}

function launchNeo4j(
  java: Java,
  { classPath, plugins }: Installation,
  settings: Neo4jSettings,
): Promise<LauncherProcess | LaunchFailure> {
  return launch({
    java: java.java,
    jvmFlags: [`-Xmx${settings.heap}`, ...JVM_FLAGS, ...settings.flags],
    classPath,
    home: settings.home,
    arguments: {
      'bolt-port': String(settings.boltPort),
      'http-port': String(settings.httpPort),
      'password-file': settings.passwordFile,
      'page-cache': settings.pageCache,
      ...(plugins === undefined ? {} : { plugins, unrestricted: 'gds.*' }),
      ...(settings.archive ? { archive: 'true' } : {}),
    },
  });
}

/**
 * The class-data archive of this Java for this installation: with it the JVM maps Neo4j's classes instead of parsing and
 * verifying them, a third of the CPU time of a start (https://docs.oracle.com/en/java/javase/17/vm/class-data-sharing.html).
 * It is written once, by a start in a folder of its own, which proves the installation as well.
 */
async function classArchive(
  java: Java,
  installation: Installation,
  onProgress: OnProgress,
): Promise<string | undefined> {
  const file = join(installation.dir, `classes-${java.version}.jsa`);
  if (await exists(file)) return file;
  onProgress({ phase: 'archive', message: 'Preparing fast starts of the embedded Neo4j, once' });
  const home = await mkdtemp(join(tmpdir(), 'policy-atlas-archive-'));
  try {
    const partial = `${file}.${process.pid}`;
    const passwordFile = join(home, 'password');
    await readOrMakePassword(passwordFile);
    const outcome = await launchNeo4j(java, installation, {
      home,
      boltPort: await usablePort(0, BOLT_SETTING),
      httpPort: await usablePort(0, HTTP_SETTING),
      passwordFile,
      heap: '512m',
      pageCache: '16m',
      // The quick compiler alone: this run is over before the thorough one pays.
      flags: [`-XX:ArchiveClassesAtExit=${partial}`, '-XX:TieredStopAtLevel=1', '-Xlog:disable'],
      archive: true,
    });
    if (!isRunning(outcome)) {
      onProgress({ phase: 'archive', message: `Starts stay slow: ${outcome.message}` });
      return undefined;
    }
    await outcome.stop();
    if (!(await exists(partial))) {
      onProgress({ phase: 'archive', message: 'Starts stay slow: this Java writes no class archive' });
      return undefined;
    }
    await rename(partial, file);
    return file;
  } finally {
    await rm(home, { recursive: true, force: true });
  }
}

/** What is in the file counts: the launcher sets it, so that a password that was changed there is the password. */
async function readOrMakePassword(file: string): Promise<string> {
  if (!(await exists(file))) {
    await writeFile(file, `${randomBytes(18).toString('base64url')}\n`, { mode: 0o600, flag: 'wx' });
  }
  await chmod(file, 0o600);
  return (await readFile(file, 'utf8')).trim();
}

function launchError(
  failure: LaunchFailure,
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

function isRunning(outcome: LauncherProcess | LaunchFailure): outcome is LauncherProcess {
  return 'stop' in outcome;
}

async function exists(file: string): Promise<boolean> {
  return stat(file).then(
    () => true,
    () => false,
  );
}
