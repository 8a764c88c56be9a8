import { setTimeout as sleep } from 'node:timers/promises';

import fastify, { type FastifyBaseLogger, type FastifyInstance, LogController } from 'fastify';
import type { Logger } from 'pino';

import type { Config } from '../config.js';
import type { Engine } from '../graphql/engine.js';
import type { Database } from '../neo4j/database.js';
import type { BrowserPack } from './browser-pack/browser-pack.js';
import { registerBrowserPack } from './browser-pack/pack-route.js';
import { createApollo } from './create-apollo.js';
import { registerGraphql } from './graphql-route.js';
import { registerHealth } from './health.js';
import type { AnswerLanguage } from './language.js';
import { listenError } from './listen-error.js';
import { createMetrics } from './metrics.js';
import { type BrowserSource, registerNeo4jBrowser } from './neo4j-browser.js';
import { type ExampleOperation, registerPage } from './page.js';
import { rehearse } from './rehearse.js';
import { serviceUrl } from './service-url.js';

/** Far more than an operation needs: the longest of ours has about a kilobyte. */
const BODY_LIMIT_BYTES = 256 * 1024;
/** Longer than the budget of a read (15 s), so that the engine's own error arrives first. */
const REQUEST_TIMEOUT_MS = 30_000;
/** How long requests may still take once the server is told to stop. */
const DRAIN_MS = 5_000;

export interface ServerOptions {
  readonly engine: Engine;
  readonly database: Database;
  readonly config: Pick<Config, 'host' | 'port' | 'introspection'>;
  readonly log: Logger;
  /** Operations that the page at `/` offers; none where there are none. */
  readonly examples?: readonly ExampleOperation[];
  /** The Neo4j Browser to serve at `/browser/`; none where the database is not ours. */
  readonly browser?: BrowserSource | undefined;
  /** What makes any Neo4j Browser explain the graph. */
  readonly pack?: BrowserPack;
}

export interface RunningServer {
  /** `http://127.0.0.1:4000`, without a slash at its end; the port is the one that was free where 0 was asked for. */
  readonly url: string;
  /** Prepares an operation, so that the first client to ask it need not wait until it is planned. */
  rehearse(query: string, language: AnswerLanguage): Promise<void>;
  /** Lets requests under way finish, for at most 5 s, and closes the port. */
  close(): Promise<void>;
}

/**
 * Serves GraphQL at `/graphql`, a page at `/`, `/healthz`, `/readyz` and `/metrics`, Neo4j Browser at `/browser/`, and what
 * makes it explain the graph at `/browser-pack/`.
 *
 * @throws ConfigError when the port is taken, or the address is not one of this machine
 */
export async function startServer(options: ServerOptions): Promise<RunningServer> {
  const { engine, database, config, log } = options;
  const apollo = createApollo(engine, config.introspection, log);
  await apollo.start();

  // Typed as Fastify's logger: with pino's type, every function that takes `app` would have to name pino.
  const logger: FastifyBaseLogger = log;
  const app: FastifyInstance = fastify({
    loggerInstance: logger,
    logController: new LogController({ disableRequestLogging: true }),
    bodyLimit: BODY_LIMIT_BYTES,
    requestTimeout: REQUEST_TIMEOUT_MS,
    connectionTimeout: REQUEST_TIMEOUT_MS * 2,
    forceCloseConnections: 'idle',
  });
  const metrics = createMetrics(() => database.statements);
  registerGraphql(app, apollo, engine, metrics);
  registerHealth(app, database, metrics);
  registerPage(app, options.examples ?? []);
  if (options.browser) registerNeo4jBrowser(app, options.browser);
  if (options.pack) registerBrowserPack(app, options.pack);
  answerErrorsAsGraphql(app, log);

  try {
    await app.listen({ host: config.host, port: config.port });
  } catch (error) {
    await app.close();
    await apollo.stop();
    throw listenError(error, config);
  }
  return {
    url: urlOf(app, config.host),
    rehearse: (query, language) => rehearse(apollo, query, language),
    async close() {
      const closed = app.close();
      // `app.close` closes the connections that are idle now; those whose answer is still to come are closed once idle.
      const idle = setInterval(() => app.server.closeIdleConnections(), 50);
      await Promise.race([closed, sleep(DRAIN_MS, undefined, { ref: false })]);
      clearInterval(idle);
      app.server.closeAllConnections();
      await closed;
      await apollo.stop();
    },
  };
}

/** Errors that come before Apollo, such as an unknown path, have the form of a GraphQL answer too. */
function answerErrorsAsGraphql(app: FastifyInstance, log: Logger): void {
  const body = (message: string, code: string) => ({ errors: [{ message, extensions: { code } }] });
  app.setNotFoundHandler(async (request, reply) =>
    reply
      .code(404)
      .send(
        body(
          `Expected /graphql, /, /healthz, /readyz or /metrics, but got ${request.method} ${request.url}.`,
          'NOT_FOUND',
        ),
      ),
  );
  app.setErrorHandler<Error & { statusCode?: number }>(async (error, _request, reply) => {
    const status = error.statusCode ?? 500;
    if (status < 500) return reply.code(status).send(body(error.message, 'BAD_REQUEST'));
    log.error({ err: error }, 'a request failed');
    return reply.code(status).send(body('Internal server error', 'INTERNAL_SERVER_ERROR'));
  });
}

function urlOf(app: FastifyInstance, host: string): string {
  const address = app.server.address();
  const port = typeof address === 'object' && address !== null ? address.port : 0;
  return serviceUrl(host, port);
}
