import { setTimeout as sleep } from 'node:timers/promises';

import fastify, { type FastifyBaseLogger, type FastifyInstance, LogController } from 'fastify';
import type { Logger } from 'pino';

import type { Config } from '../config.js';
import { UserInputError } from '../errors.js';
import type { Engine } from '../graphql/engine.js';
import type { Language, Message } from '../message.js';
import type { Database } from '../neo4j/database.js';
import type { BrowserPack } from './browser-pack/browser-pack.js';
import { AnswerCache } from './answers/answer-cache.js';
import { HttpCaching } from './answers/http-caching.js';
import { registerLoaded } from './answers/loaded-route.js';
import { registerBrowserPack } from './browser-pack/pack-route.js';
import { createApollo } from './create-apollo.js';
import { ENTITY_OPERATION, registerEntities } from './entity-route.js';
import { registerExplorer, type SendPage } from './pages/explorer-route.js';
import type { Explorer } from './pages/read-explorer.js';
import { GraphqlAnswers } from './graphql-answers.js';
import { GraphqlRequests } from './graphql-requests.js';
import { registerGraphql } from './graphql-route.js';
import { registerHealth } from './health.js';
import { isNavigation } from './is-navigation.js';
import { listenError } from './listen-error.js';
import { createMetrics } from './metrics.js';
import { type BrowserSource, neo4jBrowserLink, registerNeo4jBrowser } from './neo4j-browser.js';
import { registerOperations } from './operations-route.js';
import { problem } from './problem.js';
import { rehearse } from './rehearse.js';
import { serviceUrl } from './service-url.js';
import type { ShippedOperation } from './shipped-operation.js';
import { TrustedOperations } from './trusted-operations.js';

/** Far more than an operation needs: the longest of ours has about a kilobyte. */
const BODY_LIMIT_BYTES = 256 * 1024;
/** Longer than the budget of a read (15 s), so that the engine's own error arrives first. */
const REQUEST_TIMEOUT_MS = 30_000;
/** How long requests may still take once the server is told to stop. */
const DRAIN_MS = 5_000;

export interface ServerOptions {
  readonly engine: Engine;
  readonly database: Database;
  /** Without `answers`, each answer is made. */
  readonly config: Pick<Config, 'host' | 'port' | 'introspection' | 'browserUrl' | 'gds'> &
    Partial<Pick<Config, 'answers' | 'operationsOnly'>>;
  readonly log: Logger;
  /** What a command that loads says to be believed that it has; without it nobody is. */
  readonly token?: string;
  /** Operations that `/operations` answers and the pages offer; none where there are none. */
  readonly operations?: readonly ShippedOperation[];
  /** The pages at `/`; none where only the API is wanted. */
  readonly explorer?: Explorer;
  /** The Neo4j Browser to serve at `/browser/`; none where the database is not ours. */
  readonly browser?: BrowserSource | undefined;
  /** What makes any Neo4j Browser explain the graph. */
  readonly pack?: BrowserPack;
}

export interface RunningServer {
  /** `http://127.0.0.1:4000`, without a slash at its end; the port is the one that was free where 0 was asked for. */
  readonly url: string;
  /** Prepares an operation, so that the first client to ask it need not wait until it is planned. */
  rehearse(query: string, language: Language): Promise<void>;
  /** Lets requests under way finish, for at most 5 s, and closes the port. */
  close(): Promise<void>;
}

/**
 * Serves GraphQL at `/graphql`, links to answers at `/operations` and to entities at `/entities`, the explorer at `/`,
 * `/healthz`, `/readyz` and `/metrics`, Neo4j Browser at `/browser/`, and what makes it explain the graph at `/browser-pack/`.
 *
 * @throws ConfigError when the port is taken, or the address is not one of this machine
 * @throws ContractError when one of the operations is not valid
 */
export async function startServer(options: ServerOptions): Promise<RunningServer> {
  const { engine, database, config, log } = options;
  const trusted = config.operationsOnly ? trustedOperations(options) : undefined;
  const apollo = createApollo(engine, config.introspection, log, trusted);
  await apollo.start();

  // Typed as Fastify's logger: with pino's type, every function that takes `app` would have to name pino.
  const logger: FastifyBaseLogger = log;
  const app: FastifyInstance = fastify({
    loggerInstance: logger,
    logController: new LogController({ disableRequestLogging: true }),
    bodyLimit: BODY_LIMIT_BYTES,
    requestTimeout: REQUEST_TIMEOUT_MS,
    // Nothing is sent while a run of Graph Data Science waits for its turn, and then runs.
    connectionTimeout: REQUEST_TIMEOUT_MS * 2 + 2 * config.gds.timeoutMs,
    forceCloseConnections: 'idle',
  });
  const answers = answerCache(engine, config.answers);
  const caching = config.answers && new HttpCaching(engine, config.answers);
  const metrics = createMetrics(() => database.statements, answers);
  const requests = new GraphqlRequests(new GraphqlAnswers(apollo, engine, answers), engine, metrics, caching);
  const operations = options.operations ?? [];
  app.decorateRequest('outcome', undefined);
  const catalogue = registerOperations(app, requests, engine, operations);
  registerHealth(app, database, engine, metrics);
  if (options.token !== undefined)
    registerLoaded(app, options.token, () => (answers ?? engine.snapshots.known).distrust());
  const { browser } = options;
  if (browser) registerNeo4jBrowser(app, browser);
  registerEntities(app, requests, browser ? neo4jBrowserLink('', browser) : config.browserUrl);
  if (options.pack) registerBrowserPack(app, options.pack);
  const sendPage =
    options.explorer &&
    (await registerExplorer(app, { explorer: options.explorer, requests, catalogue, log }));
  registerGraphql(app, requests, sendPage);
  answerErrors(app, log, { browser: browser !== undefined, sendPage });

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

const FAILED: Message = { zh: '服务内部错误。', en: 'Internal server error.' };

/**
 * Errors that come before Apollo, such as an unknown path, have the form of a GraphQL answer too. Who follows a link in a
 * browser gets a page.
 */
function answerErrors(
  app: FastifyInstance,
  log: Logger,
  serves: { readonly browser: boolean; readonly sendPage: SendPage | undefined },
): void {
  const { browser, sendPage } = serves;
  const paths = ['/graphql', '/operations', ...(sendPage ? ['/'] : []), ...(browser ? ['/browser/'] : [])];
  app.setNotFoundHandler(async (request, reply) => {
    if (sendPage && isNavigation(request)) return sendPage(request, reply);
    const { method, url, headers } = request;
    const listed = [...paths, '/healthz', '/readyz'];
    const message = {
      zh: `没有 ${method} ${url}；可用的有 ${listed.join('、')}、/metrics。`,
      en: `Expected ${listed.join(', ')} or /metrics, but got ${method} ${url}.`,
    };
    return reply.code(404).send(problem('NOT_FOUND', message, headers['accept-language']));
  });
  app.setErrorHandler<Error & { statusCode?: number }>(async (error, { headers }, reply) => {
    const status = error.statusCode ?? 500;
    if (error instanceof UserInputError) {
      return reply.code(400).send(problem('BAD_USER_INPUT', error.told, headers['accept-language']));
    }
    // Fastify's own words, about a body that is too long or is no JSON.
    if (status < 500) return reply.code(status).send(problem('BAD_REQUEST', error.message, undefined));
    log.error({ err: error }, 'a request failed');
    return reply.code(status).send(problem('INTERNAL_SERVER_ERROR', FAILED, headers['accept-language']));
  });
}

/** What comes with the project, and what its pages and links ask. */
function trustedOperations({ operations = [], explorer }: ServerOptions): TrustedOperations {
  const queries = operations.map(({ query }) => query);
  return new TrustedOperations([...queries, ...(explorer?.entry.operations ?? []), ENTITY_OPERATION]);
}

function answerCache(engine: Engine, config: Config['answers'] | undefined): AnswerCache | undefined {
  if (config === undefined || config.memoryBytes === 0) return undefined;
  const { memoryBytes: limitBytes, freshnessMs } = config;
  return new AnswerCache(engine.snapshots.known, { limitBytes, freshnessMs });
}

function urlOf(app: FastifyInstance, host: string): string {
  const address = app.server.address();
  const port = typeof address === 'object' && address !== null ? address.port : 0;
  return serviceUrl(host, port);
}
