import { defineConfig } from 'vitest/config';

export default defineConfig({
  // Node gives CommonJS graphql to everyone; Vite's own choice would make a second copy beside it.
  resolve: { alias: { graphql: 'graphql/index.js' } },
  test: {
    include: ['test/**/*.test.ts'],
    globalSetup: ['test/support/global-setup.ts'],
    // Neo4j Community has one database, and each file empties it for itself: files go one after the other.
    fileParallelism: false,
    testTimeout: 60_000,
    // The first hook that asks for the database may have to install it.
    hookTimeout: 600_000,
  },
});
