import { expect, it } from 'vitest';

import { runCli } from './run-cli.js';

it('prints the derived schema, without a database', async () => {
  const { code, stdout } = await runCli(['schema']);
  expect(code).toBe(0);
  expect(stdout).toMatch(/^type Query \{/m);
  expect(stdout).toMatch(/^type RegionConnection \{/m);
});
