import { createHash, randomUUID } from 'node:crypto';
import { copyFile, mkdir, readdir, readFile, rename, rm, writeFile } from 'node:fs/promises';
import { dirname, join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';

import { DatabaseUnavailableError } from '../errors.js';
import { withInstallLock } from './install-lock.js';
import { type Java, noCompiler, noMaven } from './java-tools.js';
import { mavenErrors, mavenProgress } from './maven-progress.js';
import { runTool } from './run-tool.js';
import type { OnProgress } from './running-database.js';

/** The folder with `pom.xml` and `launcher/`, the same from `src/` and from `dist/`. */
const EMBEDDED_DIR = resolve(dirname(fileURLToPath(import.meta.url)), '../../embedded');
const LAUNCHER_JAR = 'launcher.jar';
const STAMP = 'stamp';

/** The embedded Neo4j on disk, ready to be started. */
export interface Installation {
  /** Absolute paths of the jars, in a fixed order: a class-data archive is valid for one order only. */
  readonly classPath: readonly string[];
  /** Where this installation is, and where its class-data archives go. */
  readonly dir: string;
  /** The folder of procedure jars, with Graph Data Science only. */
  readonly plugins: string | undefined;
}

export interface InstallOptions {
  readonly java: Java;
  readonly graphDataScience: boolean;
  /** Where installations go; `embedded/lib` unless told otherwise. */
  readonly libDir?: string;
}

/**
 * Makes sure that the jars and the launcher are there; when they are, this takes a few file reads. An installation is built
 * beside its place and renamed into it when it is complete, so an interrupted one is never used. The next starts from the
 * beginning, but Maven keeps what it has fetched.
 *
 * @throws DatabaseUnavailableError when Maven or the compiler is missing or fails
 */
export async function installEmbedded(
  options: InstallOptions,
  onProgress: OnProgress,
): Promise<Installation> {
  const libDir = options.libDir ?? join(EMBEDDED_DIR, 'lib');
  const dir = join(libDir, options.graphDataScience ? 'gds' : 'core');
  const stamp = await sourcesStamp();
  if (!(await isCurrent(dir, stamp))) {
    const wait = (): void => {
      onProgress({
        phase: 'install',
        message: 'Waiting for another process that installs the embedded Neo4j',
      });
    };
    await withInstallLock(join(libDir, '.lock'), wait, async () => {
      if (await isCurrent(dir, stamp)) return;
      await removeLeftovers(libDir);
      await build(dir, stamp, options, onProgress);
    });
  }
  const jars = (await readdir(dir)).filter((name) => name.endsWith('.jar')).sort();
  return {
    classPath: jars.map((name) => join(dir, name)),
    dir,
    plugins: options.graphDataScience ? join(dir, 'plugins') : undefined,
  };
}

async function build(
  dir: string,
  stamp: string,
  { java, graphDataScience }: InstallOptions,
  onProgress: OnProgress,
): Promise<void> {
  const partial = join(dirname(dir), `.partial-${randomUUID()}`);
  await mkdir(partial, { recursive: true });
  await fetchJars(partial, graphDataScience, onProgress);
  onProgress({ phase: 'compile', message: 'Compiling the launcher of the embedded Neo4j' });
  await compileLauncher(partial, java);
  if (graphDataScience) await collectPlugins(partial);
  await writeFile(join(partial, STAMP), stamp);
  await rm(dir, { recursive: true, force: true });
  await rename(partial, dir);
}

async function fetchJars(target: string, graphDataScience: boolean, onProgress: OnProgress): Promise<void> {
  const total = Number(await pomProperty('atlas.fetches'));
  const message = 'Fetching Neo4j Community with Maven';
  const fetched = mavenProgress();
  onProgress({ phase: 'install', message, done: 0, total });
  const { code, tail } = await runTool(
    'mvn',
    [
      '-B',
      '-f',
      join(EMBEDDED_DIR, 'pom.xml'),
      '-P',
      graphDataScience ? 'core,gds' : 'core',
      'dependency:copy-dependencies',
      `-DoutputDirectory=${target}`,
    ],
    (line) => {
      const done = fetched(line);
      if (done !== undefined) onProgress({ phase: 'install', message, done: Math.min(done, total), total });
    },
  );
  if (code === undefined) throw noMaven();
  if (code !== 0) {
    throw new DatabaseUnavailableError(
      `expected Maven to fetch the embedded Neo4j, but mvn ended with ${code ?? 'a signal'}: ${mavenErrors(tail)}`,
      {
        next: 'Check the network (or the mirror in ~/.m2/settings.xml) and start again: what is fetched is kept. Or set NEO4J_URI, or run `docker compose up`.',
      },
    );
  }
  onProgress({ phase: 'install', message, done: total, total });
}

async function compileLauncher(target: string, java: Java): Promise<void> {
  const classes = join(target, 'classes');
  const source = join(EMBEDDED_DIR, 'launcher', 'Launcher.java');
  const commands: [string, string[]][] = [
    [java.javac, ['--release', '17', '-nowarn', '-cp', join(target, '*'), '-d', classes, source]],
    [java.jar, ['--create', '--file', join(target, LAUNCHER_JAR), '-C', classes, '.']],
  ];
  for (const [command, args] of commands) {
    const { code, tail } = await runTool(command, args);
    if (code === undefined) throw noCompiler(command);
    if (code !== 0) {
      throw new DatabaseUnavailableError(`expected ${command} to build ${source}, but got: ${tail}`);
    }
  }
  await rm(classes, { recursive: true });
}

/** Neo4j looks for procedures in jars of its plugins folder only, though it loads them from the class path. */
async function collectPlugins(target: string): Promise<void> {
  const ending = `-${await pomProperty('gds.version')}.jar`;
  await mkdir(join(target, 'plugins'));
  for (const name of await readdir(target)) {
    if (name.endsWith(ending)) await copyFile(join(target, name), join(target, 'plugins', name));
  }
}

async function sourcesStamp(): Promise<string> {
  const hash = createHash('sha256');
  for (const path of ['pom.xml', join('launcher', 'Launcher.java')]) {
    hash.update(await readFile(join(EMBEDDED_DIR, path)));
  }
  return hash.digest('hex');
}

async function isCurrent(dir: string, stamp: string): Promise<boolean> {
  return (await readFile(join(dir, STAMP), 'utf8').catch(() => '')) === stamp;
}

/** Removes what interrupted installs left. Call it under the lock only: then none of them can still be running. */
async function removeLeftovers(libDir: string): Promise<void> {
  for (const name of await readdir(libDir)) {
    if (name.startsWith('.partial-')) await rm(join(libDir, name), { recursive: true, force: true });
  }
}

async function pomProperty(name: string): Promise<string> {
  const pom = await readFile(join(EMBEDDED_DIR, 'pom.xml'), 'utf8');
  const match = new RegExp(`<${name.replaceAll('.', '\\.')}>([^<]+)<`).exec(pom);
  if (match?.[1] === undefined) throw new Error(`embedded/pom.xml: expected a property ${name}`);
  return match[1];
}
