// Builds the explorer into explorer/dist/: `node explorer/build/build.mjs <file>`, the file with the whole API as SDL.
import { spawn } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

import { build } from 'vite';

import { compressAssets } from './compress-assets.mjs';
import { generateOperations } from './generate-operations.mjs';
import { CLIENT, clientOptions, serverOptions } from './vite-options.mjs';

const explorer = fileURLToPath(new URL('..', import.meta.url));

try {
  const api = process.argv[2];
  if (api === undefined) throw new Error('Expected the file with the API, but got none.');
  await generateOperations(explorer, readFileSync(api, 'utf8'));
  // The compiler alone notices that a page takes for certain what the API no longer promises.
  const checked = checkTypes();
  // Awaited below, with what else may fail before it.
  checked.catch(() => undefined);
  await build(clientOptions());
  await Promise.all([compressAssets(join(CLIENT, 'assets')), build(serverOptions()), checked]);
} catch (error) {
  process.stderr.write(`${error instanceof Error ? error.message : error}\n`);
  process.exit(1);
}

function checkTypes() {
  const compiler = fileURLToPath(new URL('../../node_modules/typescript/bin/tsc', import.meta.url));
  return new Promise((resolve, reject) => {
    const child = spawn(process.execPath, [compiler, '--noEmit', '-p', explorer], {
      stdio: ['ignore', 'pipe', 'pipe'],
    });
    let said = '';
    for (const stream of [child.stdout, child.stderr])
      stream.setEncoding('utf8').on('data', (text) => (said += text));
    child.on('close', (code) => {
      if (code === 0) resolve();
      else reject(new Error(said.trim()));
    });
    child.on('error', reject);
  });
}
