import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';

import type { TestProject } from 'vitest/node';

import { startTestDatabase, type TestDatabase } from './providers.js';

declare module 'vitest' {
  interface ProvidedContext {
    /** Where a test asks for the run's database. */
    databaseBroker: string;
  }
}

/**
 * One database a run, started when the first test asks for it, so that a run of pure tests starts none. Test files run in
 * processes of their own, hence the small server.
 */
export async function setup(project: TestProject): Promise<() => Promise<void>> {
  let database: Promise<TestDatabase> | undefined;
  const broker = createServer((_request, response) => {
    database ??= startTestDatabase(say).then((started) => {
      say(`using ${started.name}`);
      return started;
    });
    database.then(
      ({ connection }) => response.end(JSON.stringify(connection)),
      (error: unknown) => {
        response.writeHead(503).end(error instanceof Error ? (error.stack ?? error.message) : String(error));
      },
    );
  });
  // An install may take longer than the five minutes that node gives a request.
  broker.requestTimeout = 0;
  await new Promise<void>((resolve) => broker.listen(0, '127.0.0.1', resolve));
  project.provide('databaseBroker', `http://127.0.0.1:${(broker.address() as AddressInfo).port}`);
  return async () => {
    broker.closeAllConnections();
    broker.close();
    await (await database?.catch(() => undefined))?.stop();
  };
}

function say(line: string): void {
  process.stderr.write(`test database: ${line}\n`);
}
