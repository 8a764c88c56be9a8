import { randomBytes } from 'node:crypto';
import { mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

import type { Config } from '../config.js';

/** Where a service answers, for other commands of its user on this machine. */
export interface ServiceNote {
  readonly pid: number;
  /** Without a slash at its end. */
  readonly url: string;
  /** What tells its user's commands from everybody else who can reach the address. */
  readonly token: string;
}

/** A token that nobody guesses. */
export function newToken(): string {
  return randomBytes(32).toString('base64url');
}

/**
 * Writes a note about the service of this process into the data folder, which only its owner reads. Several services may share
 * the folder, where the database is one of the user's own.
 *
 * @returns a function that removes the note
 */
export function noteService(config: Config, url: string, token: string): () => void {
  const folder = folderOf(config);
  mkdirSync(folder, { recursive: true, mode: 0o700 });
  const file = fileOf(folder, process.pid);
  const note: ServiceNote = { pid: process.pid, url, token };
  writeFileSync(file, JSON.stringify(note), { mode: 0o600 });
  return () => {
    rmSync(file, { force: true });
  };
}

/** The services that run over the same data folder; what those that were killed have left is removed. */
export function findServices(config: Config): ServiceNote[] {
  const folder = folderOf(config);
  return namesIn(folder).flatMap((name) => {
    try {
      const note = JSON.parse(readFileSync(join(folder, name), 'utf8')) as ServiceNote;
      if (isAlive(note.pid)) return [note];
      rmSync(join(folder, name), { force: true });
    } catch {
      // Half written, or gone by now.
    }
    return [];
  });
}

function namesIn(folder: string): string[] {
  try {
    return readdirSync(folder).filter((name) => /^\d+\.json$/.test(name));
  } catch {
    return [];
  }
}

function isAlive(pid: number): boolean {
  try {
    // Signal 0 does nothing, but throws where there is no such process.
    process.kill(pid, 0);
    return true;
  } catch {
    return false;
  }
}

function folderOf({ embedded }: Config): string {
  return join(embedded.dataDir, 'services');
}

function fileOf(folder: string, pid: number): string {
  return join(folder, `${pid}.json`);
}
