import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

import { projectFile } from './project-files.js';

/** What of the project, beside its code, answers follow from. */
const FILES = ['schema.graphql', 'package-lock.json'];
const FOLDERS = ['cypher/fields', 'cypher/analytics'];

/**
 * A short hash of what makes an answer of a graph: the schema, the Cypher of its fields, the code that runs, and the versions of
 * what it uses. Two services of one build agree on it, whatever machine they are on.
 */
export function buildId(): string {
  const hash = createHash('sha256');
  for (const file of FILES) add(file, projectFile(file));
  for (const folder of FOLDERS) addAll(folder, projectFile(folder));
  addAll('code', fileURLToPath(new URL('..', import.meta.url)));
  return hash.digest('hex').slice(0, 8);

  function add(name: string, path: string): void {
    hash.update(`\0${name}\0`).update(readFileSync(path));
  }

  function addAll(name: string, folder: string): void {
    for (const file of filesOf(folder)) add(`${name}/${file}`, join(folder, file));
  }
}

/** Those with code or Cypher, below a folder that may be missing; in one order everywhere. */
function filesOf(folder: string): string[] {
  try {
    const files = readdirSync(folder, { recursive: true, encoding: 'utf8' });
    return files
      .filter((file) => /\.(js|ts|cypher)$/.test(file))
      .map((file) => file.replaceAll('\\', '/'))
      .sort();
  } catch {
    return [];
  }
}
