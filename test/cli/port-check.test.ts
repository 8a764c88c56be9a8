import { type AddressInfo, createServer } from 'node:net';

import { expect, it } from 'vitest';

import { tryPort } from '../../src/cli/port-check.js';

it('finds a port free until somebody listens there', async () => {
  const other = createServer();
  await new Promise<void>((resolve) => other.listen(0, '127.0.0.1', resolve));
  const { port } = other.address() as AddressInfo;
  expect(await tryPort('127.0.0.1', port)).toMatchObject({ port, error: { code: 'EADDRINUSE' } });
  await new Promise((resolve) => other.close(resolve));
  expect(await tryPort('127.0.0.1', port)).toEqual({ port });
});

it('finds a free port for 0', async () => {
  const { port, error } = await tryPort('127.0.0.1', 0);
  expect(error).toBeUndefined();
  expect(port).toBeGreaterThan(0);
});
