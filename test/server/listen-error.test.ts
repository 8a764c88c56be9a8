import { createServer } from 'node:net';

import { expect, it } from 'vitest';

import { ConfigError } from '../../src/errors.js';
import { tryPort } from '../../src/cli/port-check.js';
import { listenError } from '../../src/server/listen-error.js';

it('names a taken port and the way to another', async () => {
  const other = createServer();
  await new Promise<void>((resolve) => other.listen(0, '127.0.0.1', resolve));
  const { port } = other.address() as { port: number };
  try {
    const error = listenError((await tryPort('127.0.0.1', port)).error, { host: '127.0.0.1', port });
    expect(error).toBeInstanceOf(ConfigError);
    expect(error).toMatchObject({
      message: `PORT: expected a free port on 127.0.0.1, but ${port} is taken by another program.`,
      next: `Stop that program, or choose another port: PORT=${port === 65535 ? 4000 : port + 1} npm start.`,
    });
  } finally {
    other.close();
  }
});

it('names an address that is not of this machine', async () => {
  const where = { host: '192.0.2.1', port: 40_000 };
  expect(listenError((await tryPort(where.host, where.port)).error, where)).toMatchObject({
    message: 'HOST: expected an address of this machine, but got "192.0.2.1".',
    next: 'Use 127.0.0.1 for this machine alone, or 0.0.0.0 for the network.',
  });
});
