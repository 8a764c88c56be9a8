import type { FieldNode } from 'graphql';

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

/**
 * Reads `first`, `after`, `last` and `before` of a field.
 *
 * @param node Where the operation asks for the field, for errors.
 * @throws GraphQLError BAD_USER_INPUT where they contradict.
 */
export function readPage(args: ReadonlyMap<string, Arg>, field: string, node?: FieldNode): Page {
  const first = leaf(args, 'first');
  const last = leaf(args, 'last');
  if (first && last) {
    const message = { zh: '两者只能给一个，但都给了。', en: 'expected one of the two, but got both.' };
    throw badUserInput(`${field}(first:, last:)`, message, node);
  }
  const asked = last ?? first;
  const name = last ? 'last' : 'first';
  const size = (variables: Variables): number => {
    const value = asked ? asked.get(variables) : DEFAULT_PAGE_SIZE;
    if (typeof value !== 'number' || !Number.isInteger(value) || value < 0 || value > MAXIMUM_PAGE_SIZE) {
      const message = {
        zh: `须为 0 到 ${MAXIMUM_PAGE_SIZE} 的整数，得到的是 ${String(value)}。`,
        en: `expected a number from 0 to ${MAXIMUM_PAGE_SIZE}, but got ${String(value)}.`,
      };
      throw badUserInput(`${field}(${name}:)`, message, node);
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
