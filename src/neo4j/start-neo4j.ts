import type { Installation } from './install-embedded.js';
import type { Java } from './java-tools.js';
import { type LauncherFailure, type LauncherProcess, spawnLauncher } from './launcher-process.js';

const JVM_FLAGS = [
  // With two cores and half a gigabyte of heap, the threads of the parallel collectors cost more than they save.
  '-XX:+UseSerialGC',
  // Neo4j's own start script opens these, for its page cache and Netty's buffers.
  '--add-opens=java.base/java.nio=ALL-UNNAMED',
  '--add-opens=java.base/java.io=ALL-UNNAMED',
  '--add-opens=java.base/sun.nio.ch=ALL-UNNAMED',
  '-Dio.netty.tryReflectionSetAccessible=true',
  '-Dlog4j2.disable.jmx=true',
];

/** What Neo4j Browser does after a login. */
export interface BrowserGreeting {
  /** Browser's own commands without their colons, with semicolons between them. */
  readonly commands: string;
  /** The hosts that it may load guides and styles from. */
  readonly hosts: readonly string[];
}

/** How an installed Neo4j is run. Ports are real ports here, never 0. */
export interface Neo4jSettings {
  readonly home: string;
  readonly boltPort: number;
  readonly httpPort: number;
  readonly passwordFile: string;
  readonly heap: string;
  readonly pageCache: string;
  readonly flags: readonly string[];
  readonly greeting?: BrowserGreeting | undefined;
  /** Whether the JVM writes a class-data archive as it ends. */
  readonly archive?: true;
}

/** Starts an installed Neo4j and waits for its answer: its settings become flags of Java and arguments of the launcher. */
export function startNeo4j(
  java: Java,
  { classPath, plugins }: Installation,
  settings: Neo4jSettings,
): Promise<LauncherProcess | LauncherFailure> {
  const { greeting } = settings;
  return spawnLauncher({
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
      ...(greeting === undefined
        ? {}
        : { 'browser-commands': greeting.commands, 'browser-hosts': greeting.hosts.join(',') }),
      ...(settings.archive ? { archive: 'true' } : {}),
    },
  });
}
