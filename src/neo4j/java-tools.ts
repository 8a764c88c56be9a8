import { join } from 'node:path';

import { DatabaseUnavailableError } from '../errors.js';
import { runTool } from './run-tool.js';

const OLDEST_JAVA = 17;
const OTHERWISE =
  'or run `docker compose up`, or set NEO4J_URI (with NEO4J_PASSWORD) to a Neo4j that is running already';

/** What the embedded database is built and run with. */
export interface Java {
  readonly java: string;
  readonly javac: string;
  readonly jar: string;
  /** The version that `java -version` prints, such as `17.0.15`. */
  readonly version: string;
}

/**
 * Finds the JDK of `javaHome`, or of the path.
 *
 * @throws DatabaseUnavailableError when there is none, or one older than 17
 */
export async function findJava(javaHome: string | undefined): Promise<Java> {
  const tool = (name: string): string => (javaHome === undefined ? name : join(javaHome, 'bin', name));
  const where = javaHome === undefined ? 'on the path' : `in JAVA_HOME (${javaHome})`;
  const { code, tail } = await runTool(tool('java'), ['-version']);
  if (code === undefined) {
    throw new DatabaseUnavailableError(
      `expected a JDK ${OLDEST_JAVA} or newer for the embedded Neo4j, but there is no java ${where}.`,
      { next: installJava() },
    );
  }
  const major = javaMajor(tail);
  if (code !== 0 || major === undefined || major < OLDEST_JAVA) {
    throw new DatabaseUnavailableError(
      `expected a JDK ${OLDEST_JAVA} or newer for the embedded Neo4j, but java ${where} says: ${tail.split('\n', 1)[0] ?? ''}`,
      { next: installJava() },
    );
  }
  const version = /version "([^"]+)"/.exec(tail)?.[1] ?? String(major);
  return { java: tool('java'), javac: tool('javac'), jar: tool('jar'), version };
}

/** The major version in what `java -version` prints: 17 of `"17.0.15"`, 8 of `"1.8.0_412"`. */
export function javaMajor(text: string): number | undefined {
  const match = /version "(?:1\.)?(\d+)/.exec(text);
  return match ? Number(match[1]) : undefined;
}

/** The error for a Java without a compiler: a JRE is not enough to build the launcher. */
export function noCompiler(tool: string): DatabaseUnavailableError {
  return new DatabaseUnavailableError(
    `expected a JDK with "${tool}", but there is only a Java runtime without it.`,
    {
      next: installJava(),
    },
  );
}

/** The error for a missing Maven. */
export function noMaven(): DatabaseUnavailableError {
  return new DatabaseUnavailableError(
    'expected Maven to fetch the embedded Neo4j, but there is no mvn on the path.',
    {
      next: `Install Maven 3.6 or newer (Debian and Ubuntu: apt-get install maven; macOS: brew install maven), ${OTHERWISE}.`,
    },
  );
}

function installJava(): string {
  return `Install a JDK ${OLDEST_JAVA} or newer (Debian and Ubuntu: apt-get install openjdk-17-jdk-headless; macOS: brew install openjdk@21), ${OTHERWISE}.`;
}
