import { type AddressInfo, createServer } from 'node:net';

/** Whether one could listen. */
export interface PortTrial {
  /** The one that was asked for, or a free one for 0. */
  readonly port: number;
  /** The system's error where one cannot. */
  readonly error?: NodeJS.ErrnoException;
}

/** Tries to listen on a port. */
export function tryPort(host: string, port: number): Promise<PortTrial> {
  return new Promise((resolve) => {
    const server = createServer();
    server.once('error', (error) => {
      resolve({ port, error });
    });
    server.listen({ host, port, exclusive: true }, () => {
      const { port: bound } = server.address() as AddressInfo;
      server.close(() => {
        resolve({ port: bound });
      });
    });
  });
}
