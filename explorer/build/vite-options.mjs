import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

import { palettePlugin } from './palette-plugin.mjs';

const explorer = fileURLToPath(new URL('..', import.meta.url));
const project = fileURLToPath(new URL('../..', import.meta.url));

export const CLIENT = join(explorer, 'dist/client');
const SERVER = join(explorer, 'dist/server');

/** What both builds share, and `dev.mjs`. */
export function sharedOptions() {
  return {
    root: explorer,
    configFile: false,
    envDir: false,
    logLevel: 'warn',
    publicDir: join(explorer, 'public'),
    plugins: [palettePlugin(project), assetsPlugin(), apiPlugin()],
  };
}

/** The scripts and styles of the browser, named by their content. */
export function clientOptions() {
  return {
    ...sharedOptions(),
    build: {
      outDir: CLIENT,
      emptyOutDir: true,
      manifest: true,
      // A data: address would need a wider policy than 'self'.
      assetsInlineLimit: 0,
      rolldownOptions: {
        input: join(explorer, 'client.ts'),
        // What many pages share is one file: a page asks for a few files, and not for a dozen small ones. The entry fetches it
        // late, so what fetches is a file of its own.
        output: {
          codeSplitting: {
            groups: [
              { name: 'fetching', test: /vite\/preload-helper/, priority: 1 },
              { name: 'shared', minShareCount: 4 },
            ],
          },
        },
      },
    },
  };
}

/** The module that the service renders pages with. */
export function serverOptions() {
  return {
    ...sharedOptions(),
    publicDir: false,
    build: {
      outDir: SERVER,
      emptyOutDir: true,
      ssr: join(explorer, 'server.tsx'),
      target: 'node20.19',
      minify: false,
      rolldownOptions: { output: { entryFileNames: 'server.js' } },
    },
    // Everything is bundled: where the service runs, there is none of these packages.
    ssr: { noExternal: true },
  };
}

/** Names of files while the sources themselves are served. */
const SOURCES = '{ "client.ts": { "file": "client.ts" } }';

/** `virtual:assets`: what the build of the client wrote, for the server, which names it in every page. */
function assetsPlugin() {
  const id = 'virtual:assets';
  const file = join(CLIENT, '.vite/manifest.json');
  let serving = false;
  return {
    name: 'policy-atlas:assets',
    configResolved({ command }) {
      serving = command === 'serve';
    },
    resolveId: (asked) => (asked === id ? `\0${id}` : undefined),
    load: (asked) =>
      asked === `\0${id}`
        ? `export const manifest = ${serving ? SOURCES : readFileSync(file, 'utf8')};`
        : undefined,
  };
}

/** `virtual:api`: the API that the pages were built against, as a file for browsers, which the query page explains. */
function apiPlugin() {
  const id = 'virtual:api';
  const file = join(explorer, 'dist/api.graphql');
  return {
    name: 'policy-atlas:api',
    resolveId: (asked) => (asked === id ? `\0${id}` : undefined),
    load: (asked) =>
      asked === `\0${id}`
        ? `export { default as address } from ${JSON.stringify(`${file}?url`)};`
        : undefined,
  };
}
