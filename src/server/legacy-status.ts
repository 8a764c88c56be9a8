import type { ApolloServerPlugin } from '@apollo/server';

import type { RequestContext } from './create-apollo.js';

/** What a well-formed request can meet before it is executed. */
const REQUEST_ERRORS = new Set<unknown>([
  'GRAPHQL_PARSE_FAILED',
  'GRAPHQL_VALIDATION_FAILED',
  'OPERATION_RESOLUTION_FAILURE',
  'BAD_USER_INPUT',
  'OPERATION_TOO_LARGE',
]);

/**
 * A request error is 400 in `application/graphql-response+json`, and should be 200 in `application/json`, where clients
 * take any other status for an intermediary's. Apollo answers 400 in both.
 *
 * https://graphql.github.io/graphql-over-http/draft/#sec-application-json
 */
export const legacyStatus: ApolloServerPlugin<RequestContext> = {
  requestDidStart: () =>
    Promise.resolve({
      willSendResponse({ request, response, errors, contextValue }) {
        if (errors === undefined) return Promise.resolve();
        contextValue.observed.failed = true;
        const accepted = request.http?.headers.get('accept') ?? '';
        const known = errors.every(({ extensions }) => REQUEST_ERRORS.has(extensions['code']));
        if (known && !accepted.includes('application/graphql-response+json')) response.http.status = 200;
        return Promise.resolve();
      },
    }),
};
