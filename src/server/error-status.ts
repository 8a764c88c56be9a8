import { DatabaseUnavailableError, StatementTimeoutError, UserInputError } from '../errors.js';

/** The HTTP status that an error of the engine deserves; what is not foreseen is 500. */
export function errorStatus(error: Error): number {
  if (error instanceof UserInputError) return 400;
  if (error instanceof DatabaseUnavailableError) return 503;
  if (error instanceof StatementTimeoutError) return 504;
  return 500;
}
