import { afterAll, afterEach, beforeAll, expect, it } from 'vitest';

import { endVisits, startExplorer, stopExplorer } from './support/explorer.js';

// One service and one Chromium for all of them: each file of pages/ has the tests of a page.
const files = import.meta.glob('./pages/*.ts', { eager: true });

/** Installing Chromium takes a while where it is not there. */
beforeAll(startExplorer, 600_000);
afterEach(endVisits);
afterAll(stopExplorer);

it('has tests for every page', () => {
  const routes = Object.keys(import.meta.glob('../../explorer/pages/*/route.ts'));
  const tested = Object.keys(files).map((file) => /(\w[\w-]*)\.ts$/.exec(file)?.[1]);
  expect(tested.sort()).toEqual(routes.map((route) => route.split('/').at(-2)).sort());
});
