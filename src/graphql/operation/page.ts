import { badUserInput } from '../errors.js';
import { leaf, type Arg, type LeafArg, type Variables } from './argument.js';

/** Which part of a list is asked for. */
export interface Page {
  readonly backwards: boolean;
  /** How many entries, one more than asked for, so that it is known whether more follow. */
  readonly limit: (variables: Variables) => number;
  /** How many entries were asked for. */
  readonly size: (variables: Variables) => number;
  readonly after: LeafArg | undefined;
  readonly before: LeafArg | undefined;
}

const DEFAULT_PAGE_SIZE = 20;
const MAXIMUM_PAGE_SIZE = 100;

/** Reads `first`, `after`, `last` and `before`. @throws GraphQLError BAD_USER_INPUT where they contradict. */
export function readPage(args: ReadonlyMap<string, Arg>, field: string): Page {
  const first = leaf(args, 'first');
  const last = leaf(args, 'last');
  if (first && last) throw badUserInput(`${field}(first:, last:)`, 'expected one of the two, but got both.');
  const asked = last ?? first;
  const name = last ? 'last' : 'first';
  const size = (variables: Variables): number => {
    const value = asked ? asked.get(variables) : DEFAULT_PAGE_SIZE;
    if (typeof value !== 'number' || !Number.isInteger(value) || value < 0 || value > MAXIMUM_PAGE_SIZE) {
      throw badUserInput(
        `${field}(${name}:)`,
        `expected a number from 0 to ${MAXIMUM_PAGE_SIZE}, but got ${String(value)}.`,
      );
    }
    return value;
  };
  return {
    backwards: last !== undefined,
    size,
    limit: (variables) => size(variables) + 1,
    after: leaf(args, 'after'),
    before: leaf(args, 'before'),
  };
}
