import { chmod, mkdir, mkdtemp, readdir, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

import { afterEach, beforeEach, describe, expect, test } from 'vitest';

import { DatabaseUnavailableError } from '../../src/errors.js';
import { installEmbedded, type Installation } from '../../src/neo4j/install-embedded.js';
import { findJava } from '../../src/neo4j/java-tools.js';
import type { Progress } from '../../src/neo4j/running-database.js';

const INSTALL_MS = 300_000;
const PATH = process.env['PATH'] ?? '';
let libDir: string;

beforeEach(async () => {
  libDir = await mkdtemp(join(tmpdir(), 'policy-atlas-install-'));
});
afterEach(async () => {
  process.env['PATH'] = PATH;
  await rm(libDir, { recursive: true, force: true });
});

async function install(said: Progress[] = []): Promise<Installation> {
  const java = await findJava(undefined);
  return installEmbedded({ java, graphDataScience: false, libDir }, (progress) => said.push(progress));
}

/** A Maven that does what the script says, found before the real one. */
async function fakeMaven(script: string): Promise<void> {
  const bin = join(libDir, 'bin');
  await mkdir(bin);
  await writeFile(join(bin, 'mvn'), `#!/bin/sh\n${script}\n`);
  await chmod(join(bin, 'mvn'), 0o755);
  process.env['PATH'] = `${bin}:${PATH}`;
}

test(
  'what an interrupted install left is replaced, and the next install does nothing',
  { timeout: INSTALL_MS },
  async () => {
    await mkdir(join(libDir, '.partial-killed'));
    await writeFile(join(libDir, '.lock'), '999999999');
    await mkdir(join(libDir, 'core'));
    await writeFile(join(libDir, 'core', 'half.jar'), 'half');
    const said: Progress[] = [];
    const { classPath, dir } = await install(said);
    expect(await readdir(libDir)).toEqual(['core']);
    expect(classPath).toContain(join(dir, 'launcher.jar'));
    expect(classPath).not.toContain(join(dir, 'half.jar'));
    expect(classPath.filter((jar) => /neo4j-(server|bolt|browser)-5/.test(jar))).toHaveLength(3);
    expect(said.map(({ phase }) => phase)).toEqual(expect.arrayContaining(['install', 'compile']));
    for (const { done = 0, total = 0 } of said) expect(done).toBeLessThanOrEqual(total);

    const saidAgain: Progress[] = [];
    expect((await install(saidAgain)).classPath).toEqual(classPath);
    expect(saidAgain).toEqual([]);
  },
);

describe('what fails leaves nothing in place', () => {
  test('no Maven', async () => {
    // A path with Java's own tools and no mvn.
    const bin = join(libDir, 'bin');
    await mkdir(bin);
    const java = (await findJava(undefined)).java;
    await writeFile(join(bin, 'java'), `#!/bin/sh\nPATH="${PATH}" exec ${java} "$@"\n`);
    await chmod(join(bin, 'java'), 0o755);
    process.env['PATH'] = bin;
    const error = await install().catch((error: unknown) => error);
    expect(error).toBeInstanceOf(DatabaseUnavailableError);
    const { message, next } = error as DatabaseUnavailableError;
    expect(message).toBe('expected Maven to fetch the embedded Neo4j, but there is no mvn on the path.');
    expect(next).toMatch(/Install Maven .*docker compose up.*NEO4J_URI/);
    expect(await readdir(libDir)).not.toContain('core');
  });

  test('a Maven that cannot reach its repository: its own reason is told', async () => {
    await fakeMaven(
      'echo "[ERROR] Could not transfer artifact x: Unknown host"; echo "[ERROR] [Help 1] y"; exit 1',
    );
    await expect(install()).rejects.toThrow(/mvn ended with 1: Could not transfer artifact x: Unknown host$/);
    expect(await readdir(libDir)).not.toContain('core');
  });
});
