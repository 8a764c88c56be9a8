import { randomBytes } from 'node:crypto';
import { chmod, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';

/**
 * Reads the password from this file, and puts a random one into it where there is none yet. The launcher gives the database
 * the password in the file, so that a user can change it there.
 */
export async function readOrMakePassword(file: string): Promise<string> {
  try {
    await writeFile(file, `${randomBytes(18).toString('base64url')}\n`, { mode: 0o600, flag: 'wx' });
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'EEXIST') throw error;
  }
  await chmod(file, 0o600);
  return (await readFile(file, 'utf8')).trim();
}

/** The file that holds the password of the embedded database of a data folder. */
export function passwordFileIn(dataDir: string): string {
  return join(dataDir, 'neo4j-password');
}
