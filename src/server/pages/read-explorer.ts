import { existsSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';

import { ContractError } from '../../errors.js';
import type { ExplorerEntry } from './explorer-entry.js';

/** The explorer as it was built. */
export interface Explorer {
  readonly entry: ExplorerEntry;
  /** The folder of the files that browsers fetch; below `assets/`, each is named by its content. */
  readonly files: string;
}

/**
 * Reads what `explorer/build/` has made.
 *
 * @param folder explorer/dist/
 * @throws ContractError when nothing is built there
 */
export async function readExplorer(folder: string): Promise<Explorer> {
  const module = join(folder, 'server/server.js');
  if (!existsSync(module)) {
    throw new ContractError(`expected the built pages in ${folder}, but there are none.`, {
      next: 'Run npm run build.',
    });
  }
  const entry = (await import(pathToFileURL(module).href)) as ExplorerEntry;
  return { entry, files: resolve(folder, 'client') };
}
