import { GraphQLError } from 'graphql';

/**
 * A request that cannot be answered as it was asked: the client gets the message.
 *
 * @param argument Where the fault is, such as `regions(after:)`.
 */
export function badUserInput(argument: string, message: string): GraphQLError {
  return new GraphQLError(`${argument}: ${message}`, { extensions: { code: 'BAD_USER_INPUT', argument } });
}
