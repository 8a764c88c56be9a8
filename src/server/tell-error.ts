import { randomUUID } from 'node:crypto';

import { GraphQLError, type GraphQLFormattedError } from 'graphql';
import type { Logger } from 'pino';

import { DatabaseUnavailableError, StatementTimeoutError, UserInputError } from '../errors.js';

/** Apollo's code for errors without a code of their own. Only their messages may hold what a client must not see. */
const UNKNOWN = 'INTERNAL_SERVER_ERROR';

/**
 * Turns an error into what a client may see. What the client did wrong is told in full. That the database is away or too slow
 * is told without its address or statement. Anything else becomes an id, under which `log` has the whole error.
 */
export function maskError(
  log: Logger,
): (formatted: GraphQLFormattedError, error: unknown) => GraphQLFormattedError {
  return (formatted, error) => {
    const cause = error instanceof GraphQLError ? (error.originalError ?? error) : error;
    if (cause instanceof UserInputError) return withCode(formatted, 'BAD_USER_INPUT', sentence(cause));
    if (cause instanceof DatabaseUnavailableError) {
      log.error({ err: cause }, 'the database is unavailable');
      return withCode(
        formatted,
        'SERVICE_UNAVAILABLE',
        'The database cannot be reached. Try again in a moment.',
      );
    }
    if (cause instanceof StatementTimeoutError) {
      log.warn({ err: cause }, 'a statement was stopped');
      const message =
        'The operation ran longer than it may, and was stopped. Ask for less: a smaller `first`, fewer levels.';
      return withCode(formatted, 'OPERATION_TIMEOUT', message);
    }
    if (formatted.extensions?.['code'] !== UNKNOWN) return formatted;

    const id = randomUUID();
    log.error({ errorId: id, err: cause }, 'an operation failed');
    const masked = withCode(
      formatted,
      UNKNOWN,
      `Internal error ${id}. The log of the service has its cause under this id.`,
    );
    return { ...masked, extensions: { code: UNKNOWN, id } };
  };
}

function withCode(formatted: GraphQLFormattedError, code: string, message: string): GraphQLFormattedError {
  return { ...formatted, message, extensions: { code } };
}

function sentence(error: UserInputError): string {
  return error.next === '' ? error.message : `${error.message} ${error.next}`;
}
