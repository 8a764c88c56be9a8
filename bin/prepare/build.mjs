import { createHash } from 'node:crypto';
import { existsSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

import { showProgress } from './progress.mjs';
import { PrepareError, run } from './run.mjs';

const STAMP = 'dist/.policy-atlas';
const ENTRY = 'dist/cli/main.js';

/** Whether dist/ was compiled from src/ as it stands. */
export function isBuilt(root) {
  const stamp = new URL(STAMP, root);
  return (
    existsSync(new URL(ENTRY, root)) && existsSync(stamp) && readFileSync(stamp, 'utf8') === stampOf(root)
  );
}

/** @throws PrepareError when the compiler finds an error, with what it said */
export async function build(root) {
  // The compiler writes only what changed since its last run, so it must not trust an output that is gone.
  if (!existsSync(new URL(ENTRY, root))) rmSync(new URL('dist', root), { recursive: true, force: true });
  const stamp = stampOf(root);
  const end = showProgress('编译 · compiling', () => undefined);
  try {
    const compiler = fileURLToPath(new URL('node_modules/typescript/bin/tsc', root));
    const { code, output } = await run(process.execPath, [compiler, '-p', 'tsconfig.build.json'], {
      cwd: fileURLToPath(root),
    });
    if (code !== 0) throw new PrepareError(`编译失败。The compiler found errors in src/:\n${output.trim()}`);
    writeFileSync(new URL(STAMP, root), stamp);
    end('完成 done');
  } catch (error) {
    end('失败 failed');
    throw error;
  }
}

/** Contents, not times: git sets the time of every file it touches. */
function stampOf(root) {
  const hash = createHash('sha256');
  for (const file of ['package-lock.json', 'tsconfig.json', 'tsconfig.build.json']) {
    hash.update(readFileSync(new URL(file, root)));
  }
  const src = fileURLToPath(new URL('src', root));
  const files = readdirSync(src, { recursive: true }).filter((file) => /\.(ts|json)$/.test(file));
  for (const file of files.sort()) hash.update(`\0${file}\0`).update(readFileSync(join(src, file)));
  return hash.digest('hex');
}
