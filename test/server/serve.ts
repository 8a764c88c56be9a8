import { pino } from 'pino';

import { type Config, readConfig } from '../../src/config.js';
import type { Engine } from '../../src/graphql/engine.js';
import type { Database } from '../../src/neo4j/database.js';
import { type RunningServer, type ServerOptions, startServer } from '../../src/server/start-server.js';
import { engineOver } from '../support/seeded-engine.js';

export const LEGACY = 'application/json';
export const CURRENT = 'application/graphql-response+json';

/** A server on a port of its own over a database as it is. */
export function serve(
  database: Database,
  options: Partial<Pick<ServerOptions, 'engine' | 'operations' | 'explorer' | 'browser' | 'pack'>> & {
    introspection?: boolean;
    browserUrl?: string;
    port?: number;
    answers?: Config['answers'];
    operationsOnly?: boolean;
  } = {},
): Promise<RunningServer> {
  const { introspection = true, port = 0, browserUrl, answers, operationsOnly = false, ...others } = options;
  return startServer({
    engine: options.engine ?? engineOver(database).engine,
    database,
    config: {
      host: '127.0.0.1',
      port,
      introspection,
      browserUrl,
      gds: readConfig({}).gds,
      ...(answers && { answers }),
      operationsOnly,
    },
    log: pino({ level: 'silent' }),
    ...others,
  });
}

/** Sends a body to `/graphql`; a string as it is, anything else as JSON. */
export function post(
  { url }: RunningServer,
  body: unknown,
  headers: Record<string, string> = {},
): Promise<Response> {
  return fetch(`${url}/graphql`, {
    method: 'POST',
    headers: { 'content-type': 'application/json', ...headers },
    body: typeof body === 'string' ? body : JSON.stringify(body),
  });
}

/** The codes of an answer's errors. */
export async function codes(response: Response): Promise<unknown[]> {
  const { errors } = (await response.json()) as { errors: { extensions: { code: string } }[] };
  return errors.map(({ extensions }) => extensions.code);
}

/** The engine, with another way to answer; what it reads has no snapshot. */
export function engineThat(engine: Engine, execute: Engine['execute']): Engine {
  const answer: Engine['answer'] = async (request) => ({
    result: await execute(request),
    snapshot: undefined,
  });
  // An object made over the engine has none of its private fields.
  const snapshotId: Engine['snapshotId'] = (snapshot) => engine.snapshotId(snapshot);
  return Object.create(engine, { answer: { value: answer }, snapshotId: { value: snapshotId } }) as Engine;
}
