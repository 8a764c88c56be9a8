import type { FieldNode } from 'graphql';

import type { Message } from '../../message.js';
import { badUserInput, type RequestError } from '../errors.js';

/**
 * A cursor is the sort keys of an entry, and the order that they belong to: a place in the list that stays where it
 * is when entries come and go. Opaque to clients (base64url of JSON).
 *
 * @see https://relay.dev/graphql/connections.htm#sec-Cursor
 */
export function encodeCursor(order: string, keys: readonly unknown[]): string {
  return Buffer.from(JSON.stringify([order, ...keys])).toString('base64url');
}

/**
 * Reads the sort keys out of a cursor.
 *
 * @param argument The argument that it was given in, for the error; `field` is where.
 * @throws GraphQLError BAD_USER_INPUT when it is no cursor, or one of another order.
 */
export function decodeCursor(
  cursor: unknown,
  order: string,
  keys: number,
  argument: string,
  field?: FieldNode,
): unknown[] {
  let content: unknown;
  try {
    content = JSON.parse(Buffer.from(String(cursor), 'base64url').toString('utf8'));
  } catch {
    content = undefined;
  }
  const refused = (message: Message): RequestError => badUserInput(argument, message, field);
  if (!Array.isArray(content) || content.length !== keys + 1 || typeof content[0] !== 'string') {
    throw refused({
      zh: `须为前一页给出的游标，得到的是“${String(cursor)}”。`,
      en: `expected a cursor from an earlier page, but got "${String(cursor)}".`,
    });
  }
  if (content[0] !== order) {
    throw refused({
      zh: `须为按“${order}”排序的游标，得到的属于“${content[0]}”；请仍用它原来的 orderBy。`,
      en: `expected a cursor of the order "${order}", but got one of "${content[0]}"; ask with the orderBy it came from.`,
    });
  }
  const values: unknown[] = content.slice(1);
  if (values.some((value) => value !== null && typeof value === 'object')) {
    throw refused({ zh: '须为前一页给出的游标。', en: 'expected a cursor from an earlier page.' });
  }
  return values;
}
