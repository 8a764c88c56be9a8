import { Failure } from './failure.js';
import type { Operation } from './operation.js';

/** What is sent to `/graphql`. */
export interface GraphqlRequest {
  readonly query: string;
  readonly operationName: string;
  readonly variables: Readonly<Record<string, unknown>>;
}

/** What comes back. */
export interface GraphqlAnswer {
  readonly data?: unknown;
  readonly errors?: readonly {
    readonly message: string;
    readonly extensions?: { readonly code?: unknown };
  }[];
}

/**
 * Answers an operation: in the service without a detour over HTTP, in the browser from `/graphql`.
 *
 * @throws Failure when the answer has errors, or there is none
 */
export type Ask = <Data, Variables>(
  operation: Operation<Data, Variables>,
  ...variables: Record<string, never> extends Variables ? [variables?: Variables] : [variables: Variables]
) => Promise<Data>;

/** Asks over whatever carries requests. */
export function askOver(send: (request: GraphqlRequest) => Promise<GraphqlAnswer>): Ask {
  return async ({ name, text }, ...[variables]) => {
    const answer = await send({ query: text, operationName: name, variables: variables ?? {} });
    if (answer.errors !== undefined && answer.errors.length > 0) throw failureOf(answer.errors);
    return answer.data as never;
  };
}

const STATUSES: Readonly<Record<string, number>> = {
  BAD_USER_INPUT: 400,
  OPERATION_TOO_LARGE: 400,
  SERVICE_UNAVAILABLE: 503,
  OPERATION_TIMEOUT: 504,
};

function failureOf(errors: NonNullable<GraphqlAnswer['errors']>): Failure {
  const code = errors[0]?.extensions?.code;
  const named = typeof code === 'string' ? code : 'INTERNAL_SERVER_ERROR';
  return new Failure({
    status: STATUSES[named] ?? 500,
    code: named,
    messages: errors.map(({ message }) => message),
  });
}
