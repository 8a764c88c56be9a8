import { type AddressInfo, createServer } from 'node:net';

import { expect, it } from 'vitest';

import { tryPort } from '../../src/cli/port-check.js';

it('finds a port free until somebody listens there', async () => {
  const other = createServer();
  await new Promise<void>((resolve) => other.listen(0, '127.0.0.1', resolve));
  const { port } = other.address() as AddressInfo;
  expect(await tryPort('127.0.0.1', port)).toMatchObject({ code: 'EADDRINUSE' });
  await new Promise((resolve) => other.close(resolve));
  expect(await tryPort('127.0.0.1', port)).toBeUndefined();
});

it('finds any port free for 0', async () => {
  expect(await tryPort('127.0.0.1', 0)).toBeUndefined();
});
