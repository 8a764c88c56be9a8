import { defineConfig } from 'vitest/config';

import { SlowFirst } from './test/support/slow-first.js';

const { ATLAS_TEST_DATABASE: forced, NEO4J_URI: given } = process.env;

export default defineConfig({
  // Node gives CommonJS graphql to everyone; Vite's own choice would make a second copy beside it.
  resolve: { alias: { graphql: 'graphql/index.js' } },
  test: {
    include: ['test/**/*.test.ts'],
    globalSetup: ['test/support/global-setup.ts'],
    // Each worker has a database of its own, which its files empty for themselves, one after the other. A database that was
    // given is only one.
    maxWorkers: forced === 'uri' || (forced === undefined && given) ? 1 : 2,
    sequence: { sequencer: SlowFirst },
    testTimeout: 60_000,
    // The first hook that asks for the database may have to install it.
    hookTimeout: 600_000,
  },
});
