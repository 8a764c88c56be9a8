import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

import { palettePlugin } from './palette-plugin.mjs';

const explorer = fileURLToPath(new URL('..', import.meta.url));
const project = fileURLToPath(new URL('../..', import.meta.url));

export const CLIENT = join(explorer, 'dist/client');
const SERVER = join(explorer, 'dist/server');

/** What both builds share. Everything is bundled: where the service runs, there is none of these packages. */
function shared() {
  return {
    root: explorer,
    configFile: false,
    envFile: false,
    logLevel: 'warn',
    publicDir: join(explorer, 'public'),
    plugins: [palettePlugin(project), assetsPlugin()],
  };
}

/** The scripts and styles of the browser, named by their content. */
export function clientOptions() {
  return {
    ...shared(),
    build: {
      outDir: CLIENT,
      emptyOutDir: true,
      manifest: true,
      // A data: address would need a wider policy than 'self'.
      assetsInlineLimit: 0,
      rolldownOptions: { input: join(explorer, 'client.tsx') },
    },
  };
}

/** The module that the service renders pages with. */
export function serverOptions() {
  return {
    ...shared(),
    publicDir: false,
    build: {
      outDir: SERVER,
      emptyOutDir: true,
      ssr: join(explorer, 'server.tsx'),
      target: 'node20.19',
      minify: false,
      rolldownOptions: { output: { entryFileNames: 'server.js' } },
    },
    ssr: { noExternal: true },
  };
}

/** `virtual:assets`: what the build of the client wrote, for the server, which names it in every page. */
function assetsPlugin() {
  const id = 'virtual:assets';
  const file = join(CLIENT, '.vite/manifest.json');
  return {
    name: 'policy-atlas:assets',
    resolveId: (asked) => (asked === id ? `\0${id}` : undefined),
    load: (asked) =>
      asked === `\0${id}`
        ? `export const manifest = ${existsSync(file) ? readFileSync(file, 'utf8') : '{}'};`
        : undefined,
  };
}
