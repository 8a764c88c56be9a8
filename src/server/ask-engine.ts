import { type ExecutionResult, GraphQLError } from 'graphql';

import type { Engine, EngineRequest } from '../graphql/engine.js';
import type { SnapshotState } from '../snapshots/snapshot-state.js';
import { answerStatus, errorStatus } from './error-status.js';

/** An answer of the engine, in the form in which it goes to the client. */
export type EngineResult = ExecutionResult<Record<string, unknown>>;

/** What the engine answered, and the snapshot that it read; undefined where it read none to its end. */
export interface EngineReply {
  readonly result: EngineResult;
  readonly snapshot: SnapshotState | undefined;
}

/** Asks the engine. What it throws becomes an error of the result, with the HTTP status that it deserves. */
export async function askEngine(engine: Engine, request: EngineRequest): Promise<EngineReply> {
  try {
    const { result, snapshot } = await engine.answer(request);
    return { result: withStatus(result), snapshot };
  } catch (error) {
    return { result: faultOf(error), snapshot: undefined };
  }
}

/** What was thrown, as a result that tells it. @throws what is no error at all */
export function faultOf(error: unknown): EngineResult {
  if (!(error instanceof Error)) throw error;
  if (error.name === 'AbortError') return { errors: [clientGone(error)] };
  const extensions = { http: { status: errorStatus(error) } };
  return { errors: [new GraphQLError(error.message, { originalError: error, extensions })] };
}

function withStatus(result: EngineResult): EngineResult {
  if (!result.errors) return result;
  return { ...result, errors: result.errors.map(errorWithStatus) };
}

function errorWithStatus(error: GraphQLError): GraphQLError {
  const status = answerStatus(error);
  if (status === undefined) return error;
  const { message, nodes, path, extensions } = error;
  return new GraphQLError(message, {
    nodes: nodes ?? null,
    path: path ?? null,
    originalError: error,
    extensions: { ...extensions, http: { status } },
  });
}

/** Nobody reads it: it keeps what was given up out of the log of failures. */
function clientGone(error: Error): GraphQLError {
  const extensions = { code: 'CLIENT_GONE', http: { status: 499 } };
  return new GraphQLError('The client has gone.', { originalError: error, extensions });
}
