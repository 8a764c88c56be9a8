import type { ApolloServerPlugin } from '@apollo/server';
import type { FastifyReply } from 'fastify';

import type { Observed, RequestContext } from './create-apollo.js';

/** What a well-formed request can meet before it is executed. */
const REQUEST_ERRORS = new Set<unknown>([
  'GRAPHQL_PARSE_FAILED',
  'GRAPHQL_VALIDATION_FAILED',
  'OPERATION_RESOLUTION_FAILURE',
  'BAD_USER_INPUT',
  'OPERATION_TOO_LARGE',
]);

/** Notes what a request met, for its status and the metrics. */
export const noteErrors: ApolloServerPlugin<RequestContext> = {
  requestDidStart: () =>
    Promise.resolve({
      willSendResponse({ errors, contextValue: { observed } }) {
        if (errors === undefined) return Promise.resolve();
        observed.failed = true;
        observed.requestErrors = errors.every(({ extensions }) => REQUEST_ERRORS.has(extensions['code']));
        return Promise.resolve();
      },
    }),
};

/**
 * A request error is 400 in `application/graphql-response+json`, and should be 200 in `application/json`, where clients
 * take any other status for an intermediary's. Apollo answers 400 in both, and chooses between them, by the weights of
 * `Accept`, after its plugins: so this comes after Apollo.
 *
 * https://graphql.github.io/graphql-over-http/draft/#sec-application-json
 */
export function applyLegacyStatus(reply: FastifyReply, observed: Observed): void {
  const json = String(reply.getHeader('content-type')).startsWith('application/json');
  // 406 is about `Accept`, whatever the request asks.
  if (json && observed.requestErrors === true && reply.statusCode === 400) void reply.code(200);
}
