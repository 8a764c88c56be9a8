import { ConfigError } from '../errors.js';

/** Turns the system's error of a server that could not listen into one that names the setting to change. */
export function listenError(error: unknown, { host, port }: { host: string; port: number }): unknown {
  const code = (error as NodeJS.ErrnoException).code;
  if (code === 'EADDRINUSE') {
    return new ConfigError(
      `PORT: expected a free port on ${host}, but ${port} is taken by another program.`,
      {
        next: `Stop that program, or choose another port: PORT=${port === 65535 ? 4000 : port + 1} npm start.`,
        cause: error,
      },
    );
  }
  if (code === 'EACCES') {
    return new ConfigError(`PORT: expected a port that this user may open, but ${port} is reserved.`, {
      next: 'Choose a port of 1024 or above.',
      cause: error,
    });
  }
  if (code === 'EADDRNOTAVAIL' || code === 'ENOTFOUND') {
    return new ConfigError(`HOST: expected an address of this machine, but got "${host}".`, {
      next: 'Use 127.0.0.1 for this machine alone, or 0.0.0.0 for the network.',
      cause: error,
    });
  }
  return error;
}
