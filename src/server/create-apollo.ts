import { ApolloServer } from '@apollo/server';
import {
  ApolloServerPluginCacheControlDisabled,
  ApolloServerPluginInlineTraceDisabled,
  ApolloServerPluginLandingPageDisabled,
  ApolloServerPluginSchemaReportingDisabled,
  ApolloServerPluginUsageReportingDisabled,
} from '@apollo/server/plugin/disabled';
import type { Logger } from 'pino';

import type { Engine, EngineRequest } from '../graphql/engine.js';
import { askEngine, type EngineResult } from './ask-engine.js';
import { ErrorLanguages } from './error-languages.js';
import { DEFAULT_LANGUAGE } from './language.js';
import type { RequestContext } from './request-context.js';
import { settleOutcome } from './settle-outcome.js';
import { tellError } from './tell-error.js';
import type { TrustedOperations } from './trusted-operations.js';

/** A query for the whole schema has about 500 tokens, and the longest of our operations has fewer. */
const MAX_TOKENS = 2_000;

export type Apollo = ApolloServer<RequestContext>;

type Gateway = NonNullable<ConstructorParameters<typeof ApolloServer>[0]['gateway']>;

/**
 * Apollo with the engine in the place of a gateway. Apollo sends a gateway's answer as it is, where its own executor would
 * walk it once more, field by field (docs/decisions/0005). Everything of Apollo's that calls another server is off.
 *
 * @param trusted The operations that alone are answered; all are without it.
 */
export function createApollo(
  engine: Engine,
  introspection: boolean,
  log: Logger,
  trusted?: TrustedOperations,
): Apollo {
  const languages = new ErrorLanguages();
  const tell = tellError(log, introspection ? engine.schema : undefined);
  return new ApolloServer<RequestContext>({
    gateway: gatewayOf(engine),
    formatError: (formatted, error) => tell(formatted, error, languages.of(error)),
    logger: log,
    // Keeps Apollo's development defaults (stack traces, a landing page from a CDN) out whatever NODE_ENV says.
    nodeEnv: 'production',
    includeStacktraceInErrorResponses: false,
    introspection,
    hideSchemaDetailsFromClientErrors: !introspection,
    parseOptions: { maxLexicalTokens: MAX_TOKENS },
    csrfPrevention: true,
    allowBatchedHttpRequests: false,
    persistedQueries: false,
    // The command line owns the signals: the database has to stop after the server.
    stopOnTerminationSignals: false,
    plugins: [
      // It costs a tenth of the throughput, more on large answers, and makes headers that nobody reads here.
      ApolloServerPluginCacheControlDisabled(),
      ApolloServerPluginInlineTraceDisabled(),
      ApolloServerPluginLandingPageDisabled(),
      ApolloServerPluginSchemaReportingDisabled(),
      ApolloServerPluginUsageReportingDisabled(),
      settleOutcome,
      languages.plugin,
      ...(trusted ? [trusted.plugin] : []),
    ],
  });
}

function gatewayOf(engine: Engine): Gateway {
  return {
    onSchemaLoadOrUpdate(callback) {
      // Only plugins for federation read the supergraph, and there are none here.
      callback({ apiSchema: engine.schema, coreSupergraphSdl: '' });
      return () => undefined;
    },
    load: () =>
      Promise.resolve({
        executor({ document, request: { operationName, variables }, context }) {
          const told = context as RequestContext;
          const { asked: language = DEFAULT_LANGUAGE, signal } = told;
          return answer(engine, told, { document, operationName, variables, language, signal });
        },
      }),
    stop: () => Promise.resolve(),
  };
}

async function answer(
  engine: Engine,
  { origin, readFrom }: RequestContext,
  request: EngineRequest,
): Promise<EngineResult> {
  if (origin.kind === 'fault') return origin.result;
  const rehearsal = origin.kind === 'rehearsal';
  if (rehearsal) await engine.warm(request);
  const { result, snapshot } = await askEngine(engine, { ...request, rehearsal });
  if (snapshot !== undefined) readFrom(snapshot);
  return result;
}
