import { type FieldNode, GraphQLError, type GraphQLErrorOptions } from 'graphql';

import type { Message } from '../message.js';

/** An error of our own. Its `message` is English, for logs and programs; `server/` tells it in the client's language. */
export class RequestError extends GraphQLError {
  constructor(
    readonly told: Message,
    options: GraphQLErrorOptions,
  ) {
    super(told.en, options);
  }
}

/** How to find the right id, for messages about a wrong one. */
export const FIND_IDS: Message = {
  zh: '编号可用 search(text:) 按名称查到。',
  en: 'search(text:) finds ids by names.',
};

/**
 * A request that cannot be answered as it was asked: the client gets the message.
 *
 * @param argument Where the fault is, such as `regions(after:)`.
 * @param field Where the operation asks for it: several fields may have the same name, and then the alias tells which.
 */
export function badUserInput(argument: string, { zh, en }: Message, field?: FieldNode): RequestError {
  const where = field?.alias ? `${field.alias.value}: ${argument}` : argument;
  return new RequestError(
    { zh: `${where}：${zh}`, en: `${where}: ${en}` },
    { extensions: { code: 'BAD_USER_INPUT', argument }, nodes: field ?? null },
  );
}
