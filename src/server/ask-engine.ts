import { type ExecutionResult, GraphQLError } from 'graphql';

import type { Engine, EngineRequest } from '../graphql/engine.js';
import { errorStatus } from './error-status.js';

/** An answer of the engine, in the form in which it goes to the client. */
export type EngineResult = ExecutionResult<Record<string, unknown>>;

/** Asks the engine. What it throws becomes an error of the result, with the HTTP status that it deserves. */
export async function askEngine(engine: Engine, request: EngineRequest): Promise<EngineResult> {
  try {
    return await engine.execute(request);
  } catch (error) {
    if (!(error instanceof Error)) throw error;
    if (error.name === 'AbortError') return { errors: [clientGone(error)] };
    const extensions = { http: { status: errorStatus(error) } };
    return { errors: [new GraphQLError(error.message, { originalError: error, extensions })] };
  }
}

/** Nobody reads it: it keeps what was given up out of the log of failures. */
function clientGone(error: Error): GraphQLError {
  const extensions = { code: 'CLIENT_GONE', http: { status: 499 } };
  return new GraphQLError('The client has gone.', { originalError: error, extensions });
}
