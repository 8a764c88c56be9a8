import { ApolloServer } from '@apollo/server';
import {
  ApolloServerPluginCacheControlDisabled,
  ApolloServerPluginInlineTraceDisabled,
  ApolloServerPluginLandingPageDisabled,
  ApolloServerPluginSchemaReportingDisabled,
  ApolloServerPluginUsageReportingDisabled,
} from '@apollo/server/plugin/disabled';
import { type DocumentNode, type ExecutionResult, GraphQLError } from 'graphql';
import type { Logger } from 'pino';

import type { Engine } from '../graphql/engine.js';
import type { AnswerLanguage } from './language.js';
import { noteErrors } from './legacy-status.js';
import { httpStatusOf, maskError } from './mask-error.js';

/** A type system's introspection has about 500 tokens, the longest of our operations fewer. */
const MAX_TOKENS = 2_000;

/** What is seen of a request on its way. */
export interface Observed {
  /** The operation's name, for the metrics; empty where it has none. */
  operation: string;
  failed: boolean;
  /** Whether all that it met are faults of the request. */
  requestErrors?: boolean;
  /** The operation once Apollo has read and validated it. */
  document?: DocumentNode;
  /** What the engine said already: Apollo does not ask it again. */
  result?: ExecutionResult<Record<string, unknown>>;
}

/** What a request brings to its operation, and the operation leaves for the metrics. */
export interface RequestContext {
  readonly language: AnswerLanguage;
  /** One object however often Apollo clones the context. */
  readonly observed: Observed;
  /** Nobody waits: the statement is planned before it answers. */
  readonly planFirst?: true;
}

export type Apollo = ApolloServer<RequestContext>;

type Gateway = NonNullable<ConstructorParameters<typeof ApolloServer>[0]['gateway']>;

/**
 * Apollo with the engine in the slot for a gateway's executor: the engine's answer goes out as it is, where Apollo's own
 * executor would walk it once more, field by field (docs/decisions has the measurements). Nothing in it calls out.
 */
export function createApollo(engine: Engine, introspection: boolean, log: Logger): Apollo {
  return new ApolloServer<RequestContext>({
    gateway: gatewayOf(engine),
    formatError: maskError(log),
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
      // Costs a tenth of the throughput and more on large answers, for headers that nobody here reads.
      ApolloServerPluginCacheControlDisabled(),
      ApolloServerPluginInlineTraceDisabled(),
      ApolloServerPluginLandingPageDisabled(),
      ApolloServerPluginSchemaReportingDisabled(),
      ApolloServerPluginUsageReportingDisabled(),
      noteErrors,
    ],
  });
}

function gatewayOf(engine: Engine): Gateway {
  return {
    onSchemaLoadOrUpdate(callback) {
      // Read by plugins for federation alone, none of which is here.
      callback({ apiSchema: engine.schema, coreSupergraphSdl: '' });
      return () => undefined;
    },
    load: () =>
      Promise.resolve({
        async executor({ document, operationName, request, context }) {
          const { language, observed, planFirst } = context as RequestContext;
          const { variables } = request;
          const asked = { document, operationName: request.operationName, variables, language };
          observed.operation = operationName ?? '';
          observed.document = document;
          if (planFirst) await engine.warm(asked);
          observed.result ??= await execute(engine, asked);
          observed.failed = observed.result.errors !== undefined;
          return observed.result;
        },
      }),
    stop: () => Promise.resolve(),
  };
}

/**
 * Reads, plans and answers an operation for nobody, so that whoever asks it first does not wait for any of this. What fails
 * here fails for who asks it, who then gets the error.
 */
export async function rehearse(apollo: Apollo, query: string, language: AnswerLanguage): Promise<void> {
  const contextValue: RequestContext = {
    language,
    observed: { operation: '', failed: false },
    planFirst: true,
  };
  await apollo.executeOperation({ query }, { contextValue }).catch(() => undefined);
}

/** What the engine says; what it throws becomes an error of the result, with its status. */
export async function execute(
  engine: Engine,
  request: Parameters<Engine['execute']>[0],
): Promise<ExecutionResult<Record<string, unknown>>> {
  try {
    return await engine.execute(request);
  } catch (error) {
    if (error instanceof GraphQLError) return { errors: [error] };
    if (!(error instanceof Error)) throw error;
    const extensions = { http: { status: httpStatusOf(error) } };
    return { errors: [new GraphQLError(error.message, { originalError: error, extensions })] };
  }
}
