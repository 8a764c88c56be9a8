import type { KnipConfig } from 'knip';

const config: KnipConfig = {
  // What npm, Node and vitest start; everything else must be reached from here, or it is dead.
  entry: ['bin/*.mjs', 'bin/prepare/{start,check-all}.mjs', 'src/cli/main.ts', 'test/**/*.test.ts'],
  project: ['bin/**/*.mjs', 'src/**/*.ts', 'test/**/*.ts', 'eslint/**/*.js'],
};

// Knip reads nothing but a default export.
export default config;
