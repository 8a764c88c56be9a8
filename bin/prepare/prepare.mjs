import { existsSync } from 'node:fs';

import { build, isBuilt } from './build.mjs';
import { buildExplorer, isExplorerBuilt } from './build-explorer.mjs';
import { install, isInstalled } from './install.mjs';
import { withLock } from './lock.mjs';

/** The checkout that this file stands in, as a file URL that ends in a slash. */
export const root = new URL('../../', import.meta.url);

/**
 * Installs the packages of package-lock.json, compiles src/ to dist/ and builds explorer/, where that is not done already.
 *
 * @throws PrepareError when npm, the compiler or the build of the explorer fails
 */
export async function prepare({ build: wanted }) {
  // A container image or a package has dist/ and no sources: what is there is what shall run.
  if (!existsSync(new URL('src/', root))) return;
  if (isInstalled(root) && (!wanted || (isBuilt(root) && isExplorerBuilt(root)))) return;
  await withLock(new URL('.data/prepare.lock', root), async () => {
    // Asked again: whoever held the lock before us may have done it.
    if (!isInstalled(root)) await install(root);
    if (wanted && !isBuilt(root)) await build(root);
    if (wanted && !isExplorerBuilt(root)) await buildExplorer(root);
  });
}
