import { mkdtemp, rename, rm, stat, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

import type { Installation } from './install-embedded.js';
import { withInstallLock } from './install-lock.js';
import type { Java } from './java-tools.js';
import { isRunning, type LauncherFailure } from './launcher-process.js';
import { readOrMakePassword } from './password-file.js';
import { usablePort } from './ports.js';
import type { OnProgress } from './running-database.js';
import { startNeo4j } from './start-neo4j.js';

/** Writing 125 MB of classes takes seconds, and much longer on a busy machine. */
const WRITE_TIMEOUT_MS = 300_000;

/**
 * The class-data archive of this Java for this installation. With it the JVM maps Neo4j's classes into memory instead of
 * parsing and verifying them, which saves two fifths of the CPU time of a start
 * (https://docs.oracle.com/en/java/javase/17/vm/class-data-sharing.html). An extra start, in a temporary folder, writes it.
 *
 * @returns its path; `undefined` where none could be made. An empty file records that this Java writes none; where the start
 *   failed, the next one tries again
 */
export async function classArchive(
  java: Java,
  installation: Installation,
  onProgress: OnProgress,
): Promise<string | undefined> {
  const file = join(installation.dir, `classes-${java.version}.jsa`);
  if ((await sizeOf(file)) === undefined) {
    const wait = (): void => {
      onProgress({ phase: 'archive', message: 'Waiting for another process that prepares fast starts' });
    };
    await withInstallLock(`${file}.lock`, wait, async () => {
      if ((await sizeOf(file)) !== undefined) return;
      onProgress({ phase: 'archive', message: 'Preparing fast starts of the embedded Neo4j, once' });
      const partial = `${file}.partial`;
      const failure = await writeArchive(partial, java, installation);
      if (failure !== undefined) {
        onProgress({ phase: 'archive', message: `This start stays slow: ${failure.message}` });
        return;
      }
      if ((await sizeOf(partial)) === undefined) {
        onProgress({ phase: 'archive', message: 'Starts stay slow: this Java writes no class-data archive' });
        await writeFile(partial, '');
      }
      await rename(partial, file);
    });
  }
  return ((await sizeOf(file)) ?? 0) === 0 ? undefined : file;
}

/** @returns why Neo4j did not start, where it did not */
async function writeArchive(
  file: string,
  java: Java,
  installation: Installation,
): Promise<LauncherFailure | undefined> {
  const home = await mkdtemp(join(tmpdir(), 'policy-atlas-archive-'));
  try {
    await rm(file, { force: true });
    const passwordFile = join(home, 'password');
    await readOrMakePassword(passwordFile);
    const outcome = await startNeo4j(java, installation, {
      home,
      boltPort: await usablePort(0, 'EMBEDDED_BOLT_PORT'),
      httpPort: await usablePort(0, 'EMBEDDED_HTTP_PORT'),
      passwordFile,
      heap: '512m',
      pageCache: '16m',
      // This run is over before code from the slower, optimising compiler would pay for itself.
      flags: [`-XX:ArchiveClassesAtExit=${file}`, '-XX:TieredStopAtLevel=1', '-Xlog:disable'],
      archive: true,
    });
    if (!isRunning(outcome)) return outcome;
    await outcome.stop(WRITE_TIMEOUT_MS);
    return undefined;
  } finally {
    await rm(home, { recursive: true, force: true });
  }
}

function sizeOf(file: string): Promise<number | undefined> {
  return stat(file).then(
    ({ size }) => size,
    () => undefined,
  );
}
