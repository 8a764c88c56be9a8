import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

import { showProgress } from './progress.mjs';
import { PrepareError, run } from './run.mjs';

const STAMP = 'explorer/dist/.policy-atlas';
const ENTRY = 'explorer/dist/server/server.js';
const API = 'explorer/dist/api.graphql';
// The API that its operations are checked against is derived from these.
const CONTRACT = ['src/graphql/model', 'src/graphql/schema'];

/** Whether explorer/dist/ was built from explorer/, palette.json and the API as they stand. */
export function isExplorerBuilt(root) {
  const stamp = new URL(STAMP, root);
  return (
    existsSync(new URL(ENTRY, root)) && existsSync(stamp) && readFileSync(stamp, 'utf8') === stampOf(root)
  );
}

/**
 * Builds the pages; dist/ has to be there, since it derives the API.
 *
 * @throws PrepareError when an operation does not fit the API, a type does not fit, or the bundler fails, with what was said
 */
export async function buildExplorer(root) {
  const stamp = stampOf(root);
  const end = showProgress('构建网页 · building the pages', () => undefined);
  try {
    await writeApi(root);
    const script = fileURLToPath(new URL('explorer/build/build.mjs', root));
    const { code, output } = await run(process.execPath, [script, fileURLToPath(new URL(API, root))], {
      cwd: fileURLToPath(root),
    });
    if (code !== 0) {
      throw new PrepareError(
        `网页构建失败。Errors were found in explorer/, or where it and the API differ:\n${output.trim()}`,
      );
    }
    writeFileSync(new URL(STAMP, root), stamp);
    end('完成 done');
  } catch (error) {
    end('失败 failed');
    throw error;
  }
}

async function writeApi(root) {
  const { readModel } = await import(new URL('dist/graphql/model/read-model.js', root).href);
  const { deriveSchema } = await import(new URL('dist/graphql/schema/derive-schema.js', root).href);
  const text = readFileSync(new URL('schema.graphql', root), 'utf8');
  mkdirSync(new URL('explorer/dist/', root), { recursive: true });
  writeFileSync(new URL(API, root), deriveSchema(text, readModel(text)).sdl);
}

/** Contents, not times: git sets the time of every file it touches. */
function stampOf(root) {
  const hash = createHash('sha256');
  const add = (file) => hash.update(`\0${file}\0`).update(readFileSync(new URL(file, root)));
  for (const file of ['package-lock.json', 'tsconfig.json', 'schema.graphql', 'palette.json']) add(file);
  for (const folder of ['explorer', ...CONTRACT]) {
    for (const file of filesBelow(root, folder)) if (isSource(file)) add(file);
  }
  return hash.digest('hex');
}

function filesBelow(root, folder) {
  return readdirSync(fileURLToPath(new URL(folder, root)), { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map(({ parentPath, name }) =>
      join(parentPath, name).slice(fileURLToPath(root).length).replaceAll('\\', '/'),
    )
    .sort();
}

function isSource(file) {
  return !file.startsWith('explorer/dist/') && !file.endsWith('.graphql.ts') && !file.endsWith('.md');
}
