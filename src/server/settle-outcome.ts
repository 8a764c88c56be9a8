import type { ApolloServerPlugin } from '@apollo/server';

import type { RequestContext } from './request-context.js';

/** The codes of errors that are the request's own fault, or that say what this service does not do. */
const REQUEST_ERRORS = new Set<unknown>([
  'GRAPHQL_PARSE_FAILED',
  'GRAPHQL_VALIDATION_FAILED',
  'OPERATION_RESOLUTION_FAILURE',
  'BAD_USER_INPUT',
  'OPERATION_TOO_LARGE',
  'OPERATION_NOT_TRUSTED',
  'GDS_UNAVAILABLE',
  'GDS_MEMORY_EXCEEDED',
]);

/** The plugin that tells the caller of Apollo what became of its request. */
export const settleOutcome: ApolloServerPlugin<RequestContext> = {
  requestDidStart: () =>
    Promise.resolve({
      willSendResponse({ errors, operationName, document, contextValue: { settle } }) {
        const operation = operationName ?? '';
        if (errors) {
          const refused = errors.every(({ extensions }) => REQUEST_ERRORS.has(extensions['code']));
          settle({ kind: refused ? 'refused' : 'failed', operation });
        } else if (document) {
          settle({ kind: 'answered', operation, document });
        }
        return Promise.resolve();
      },
    }),
};
