import type { FastifyReply } from 'fastify';

import type { Outcome } from './request-context.js';

/**
 * Gives a refused request the status 200 where its answer is `application/json`: clients of that type take any other status
 * for one of a server between. In `application/graphql-response+json` it keeps Apollo's 400. Apollo answers 400 in both, and
 * chooses the type after all of its plugins have run, so this is for the reply that Apollo has made.
 *
 * https://graphql.github.io/graphql-over-http/draft/#sec-application-json
 */
export function applyLegacyStatus(reply: FastifyReply, outcome: Outcome | undefined): void {
  const json = String(reply.getHeader('content-type')).startsWith('application/json');
  // Another status than 400 has another reason, such as 406 for an `Accept` that cannot be met.
  if (json && outcome?.kind === 'refused' && reply.statusCode === 400) void reply.code(200);
}
