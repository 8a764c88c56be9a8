import { mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

import type { Config, Neo4jConnection } from '../config.js';
import type { RunningDatabase } from '../neo4j/running-database.js';

/** Links to a running service, for a person. */
export interface ServiceLinks {
  readonly page: string;
  /** Opens Neo4j Browser. */
  readonly browser: string | undefined;
}

/** A service writes this for other commands, so that they use its database: its data folder can only be opened once. */
interface Note {
  readonly pid: number;
  readonly uri: string;
  readonly username: string;
  /** The password stays in its own file, which only its owner reads. */
  readonly passwordFile: string;
  readonly links: ServiceLinks;
}

/** A service that runs over the same data folder, with its embedded database. */
export interface RunningService {
  readonly connection: Neo4jConnection;
  readonly links: ServiceLinks;
}

/**
 * Writes a note about the embedded database of this process into the data folder.
 *
 * @returns a function that removes the note
 */
export function noteRunningService(
  config: Config,
  { connection, passwordFile }: RunningDatabase,
  links: ServiceLinks,
): () => void {
  const file = noteFile(config);
  if (passwordFile === undefined) return () => undefined;
  const { uri, username } = connection;
  const note: Note = { pid: process.pid, uri, username, passwordFile, links };
  mkdirSync(config.embedded.dataDir, { recursive: true });
  writeFileSync(file, JSON.stringify(note));
  return () => {
    rmSync(file, { force: true });
  };
}

/** The service that runs over the same data folder, or undefined. */
export function findRunningService(config: Config): RunningService | undefined {
  try {
    const note = JSON.parse(readFileSync(noteFile(config), 'utf8')) as Note;
    // Signal 0 does nothing, but throws where there is no such process: a service that was killed leaves its note behind.
    process.kill(note.pid, 0);
    const password = readFileSync(note.passwordFile, 'utf8').trim();
    const { uri, username, links } = note;
    return { connection: { uri, username, password, database: undefined }, links };
  } catch {
    return undefined;
  }
}

function noteFile({ embedded }: Config): string {
  return join(embedded.dataDir, 'running.json');
}
