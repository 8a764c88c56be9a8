import { ContractError } from '../../errors.js';

/**
 * The error for a part of an argument that the schema lets through and no case compiles. To leave it out instead would widen
 * the answer without a word.
 *
 * @param place Such as `StringFilter.eq` or `regions(where:)`.
 */
export function unhandled(place: string): ContractError {
  return new ContractError(`${place}: expected the compiler to have a case for it.`);
}
