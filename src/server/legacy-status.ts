import type { Outcome } from './request-context.js';

/**
 * The status of Apollo's answer, but 200 where a request was refused in `application/json`: clients of that type take any
 * other status for one of a server between. In `application/graphql-response+json` it keeps Apollo's 400. Apollo answers 400
 * in both, and chooses the type after all of its plugins have run, so this is for the answer that Apollo has made.
 *
 * https://graphql.github.io/graphql-over-http/draft/#sec-application-json
 */
export function legacyStatus(
  status: number,
  contentType: string | undefined,
  outcome: Outcome | undefined,
): number {
  const json = contentType?.startsWith('application/json') ?? false;
  // Another status than 400 has another reason, such as 406 for an `Accept` that cannot be met.
  return json && outcome?.kind === 'refused' && status === 400 ? 200 : status;
}
