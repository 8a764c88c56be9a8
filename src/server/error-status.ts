import type { GraphQLError } from 'graphql';

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

/** What a field that is computed says of the service and not of the request, by the code of its error. */
const STATUS_OF_CODE: ReadonlyMap<unknown, number> = new Map([
  ['GDS_BUSY', 503],
  ['OPERATION_TIMEOUT', 504],
]);

/** The HTTP status that an error of an answer deserves; `undefined` where Apollo's is right. */
export function answerStatus({ extensions }: GraphQLError): number | undefined {
  return STATUS_OF_CODE.get(extensions['code']);
}
