import { createServer, type IncomingMessage } from 'node:http';
import type { AddressInfo } from 'node:net';
import { text } from 'node:stream/consumers';

import type { TestProject } from 'vitest/node';

import type { Neo4jConnection } from '../../src/config.js';
import { startTestDatabase, type TestDatabase } from './providers.js';

declare module 'vitest' {
  interface ProvidedContext {
    /** Where a test asks for its worker's database. */
    databaseBroker: string;
  }
}

/** What a test file is told of its worker's database. */
export interface Lease {
  readonly connection: Neo4jConnection;
  /** What the files before have noted about its content, for those after them. */
  readonly note: string;
}

interface WorkerDatabase {
  readonly started: Promise<TestDatabase>;
  note: string;
}

/**
 * One database a worker, started when a test of that worker first asks for it, so that a run of pure tests starts none. Test
 * files run in processes of their own, hence the small server: `GET /<worker>` gives the lease, `PUT /<worker>` leaves a note.
 */
export async function setup(project: TestProject): Promise<() => Promise<void>> {
  const databases = new Map<string, WorkerDatabase>();
  const databaseOf = (worker: string): WorkerDatabase => {
    const known = databases.get(worker);
    if (known) return known;
    const say = (line: string) => process.stderr.write(`test database ${worker}: ${line}\n`);
    const started = startTestDatabase(say).then((database) => {
      say(`using ${database.name}`);
      return database;
    });
    const database = { started, note: '' };
    databases.set(worker, database);
    return database;
  };
  const answer = async (request: IncomingMessage): Promise<string> => {
    const database = databaseOf(request.url?.slice(1) ?? '');
    if (request.method === 'PUT') database.note = await text(request);
    const { connection } = await database.started;
    return JSON.stringify({ connection, note: database.note } satisfies Lease);
  };

  const broker = createServer((request, response) => {
    answer(request).then(
      (lease) => response.end(lease),
      (error: unknown) => {
        response.writeHead(503).end(error instanceof Error ? (error.stack ?? error.message) : String(error));
      },
    );
  });
  // An install may take longer than the five minutes that node gives a request.
  broker.requestTimeout = 0;
  await new Promise<void>((resolve) => broker.listen(0, '127.0.0.1', resolve));
  project.provide('databaseBroker', `http://127.0.0.1:${(broker.address() as AddressInfo).port}`);
  // Between the runs of a watch, what is loaded and how may be edited.
  project.onTestsRerun(() => {
    for (const database of databases.values()) database.note = '';
  });
  return async () => {
    broker.closeAllConnections();
    broker.close();
    const started = await Promise.allSettled([...databases.values()].map((database) => database.started));
    for (const one of started) if (one.status === 'fulfilled') await one.value.stop();
  };
}
