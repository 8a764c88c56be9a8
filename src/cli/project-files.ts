import { relative } from 'node:path';
import { fileURLToPath } from 'node:url';

/** Absolute path of a file that comes with the project; the same from src/cli/ and from dist/cli/. */
export function projectFile(path: string): string {
  return fileURLToPath(new URL(`../../${path}`, import.meta.url));
}

/** The seed files that come with the project, as a path that reads well from where the user is. */
export function defaultSeedPath(): string {
  const path = relative(process.cwd(), projectFile('seed'));
  return path === '' ? '.' : path;
}
