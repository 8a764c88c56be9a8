import { createServer, type AddressInfo } from 'node:net';

import { DatabaseUnavailableError } from '../errors.js';

/** Where the embedded database listens. */
export const LOOPBACK = '127.0.0.1';

/**
 * The port to use: the configured one where nothing listens there, any free one where it is 0.
 *
 * @param setting the setting that can change it, for the message
 * @throws DatabaseUnavailableError when the port is taken, or this user may not listen on it
 */
export async function usablePort(port: number, setting: string): Promise<number> {
  try {
    return await probe(port);
  } catch (error) {
    const taken = (error as NodeJS.ErrnoException).code === 'EADDRINUSE';
    throw portError(port, setting, taken ? 'another program listens there' : String(error), error);
  }
}

/** The error for a port that cannot be had. */
export function portError(
  port: number,
  setting: string,
  but: string,
  cause?: unknown,
): DatabaseUnavailableError {
  return new DatabaseUnavailableError(
    `${setting}: expected port ${port} to be free for the embedded Neo4j, but ${but}.`,
    {
      next: `Stop that program, or set ${setting} to another port (0 for any free one), or set NEO4J_URI to use a Neo4j that runs already.`,
      cause,
    },
  );
}

function probe(port: number): Promise<number> {
  return new Promise((resolve, reject) => {
    const server = createServer();
    server.once('error', reject);
    server.listen({ host: LOOPBACK, port }, () => {
      const { port: bound } = server.address() as AddressInfo;
      server.close(() => {
        resolve(bound);
      });
    });
  });
}
