import type { KnipConfig } from 'knip';

const config: KnipConfig = {
  // What npm, Node and vitest start; everything else must be reached from here, or it is dead.
  entry: [
    'bin/*.mjs',
    'bin/prepare/{start,start-build,check-all}.mjs',
    // Found by their names, and started by the build.
    'explorer/client.ts',
    'explorer/server.tsx',
    'explorer/pages/*/route.ts',
    'explorer/build/{build,dev}.mjs',
    'test/explorer/pages/*.ts',
    'src/cli/main.ts',
    'test/**/*.test.ts',
    'test/support/start-embedded.ts',
    'test/analytics/gds/hold-turn.ts',
  ],
  project: ['bin/**/*.mjs', 'src/**/*.ts', 'test/**/*.ts', 'explorer/**/*.{ts,tsx,mjs}', 'eslint/**/*.js'],
  // Debian's, where a test of pages has to install a browser; the JDK's, which unpacks an archive of ours.
  ignoreBinaries: ['apt-get', 'jar'],
  // A type in the signature of an export is exported for its readers, whether or not anyone names it yet.
  rules: { types: 'off' },
};

// Knip reads nothing but a default export.
export default config;
