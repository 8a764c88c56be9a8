import {
  DatabaseUnavailableError,
  GraphChangingError,
  StatementTimeoutError,
  UserInputError,
} from '../errors.js';

/**
 * The HTTP status that an error which the engine throws deserves; what is not foreseen is 500. Refusals are results of the
 * engine: Apollo gives those theirs, and `legacy-status.ts` changes it for older clients.
 */
export function errorStatus(error: Error): number {
  if (error instanceof UserInputError) return 400;
  if (error instanceof DatabaseUnavailableError || error instanceof GraphChangingError) return 503;
  if (error instanceof StatementTimeoutError) return 504;
  return 500;
}
