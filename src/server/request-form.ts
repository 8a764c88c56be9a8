import type { HTTPGraphQLRequest } from '@apollo/server';

/** A request, with the key that it shares with all requests that differ from it in their variables alone. */
export interface RequestForm {
  readonly key: string;
  readonly query: string;
  readonly operationName: string | undefined;
  readonly variables: Record<string, unknown> | undefined;
}

/** Longer queries are rare, and a thousand of them would fill the memory. */
const MAX_QUERY_CHARACTERS = 16 * 1024;

/** Headers that no page of another site can have a browser send unasked, one of which Apollo wants of a GET. */
const PREFLIGHT_HEADERS = ['apollo-require-preflight', 'x-apollo-operation-name'];

/** Reads a GraphQL request. `undefined` where it is anything but a plain one: then Apollo has to say what is wrong with it. */
export function formOf({ method, headers, body, search }: HTTPGraphQLRequest): RequestForm | undefined {
  const accept = headers.get('accept');
  if (method === 'POST') return requestForm(body, accept);
  if (method !== 'GET' || !PREFLIGHT_HEADERS.some((name) => headers.get(name))) return undefined;
  return requestForm(linkBody(search), accept);
}

/** @param body JSON */
export function requestForm(body: unknown, accept: string | undefined): RequestForm | undefined {
  if (!isObject(body)) return undefined;
  const { query, operationName = null, variables = null, extensions = null } = body;
  if (typeof query !== 'string' || query.length > MAX_QUERY_CHARACTERS || extensions !== null)
    return undefined;
  if (operationName !== null && typeof operationName !== 'string') return undefined;
  if (variables !== null && !isObject(variables)) return undefined;
  return {
    key: JSON.stringify([accept, operationName, query]),
    query,
    operationName: operationName ?? undefined,
    variables: variables ?? undefined,
  };
}

/** What a GET asks, as the body of a POST would say it. Undefined where a parameter is empty, no JSON, or there twice. */
function linkBody(search: string): Record<string, unknown> | undefined {
  const parameters = new URLSearchParams(search);
  const body: Record<string, unknown> = {};
  for (const name of ['query', 'operationName', 'variables', 'extensions']) {
    const [value, ...others] = parameters.getAll(name);
    if (value === undefined) continue;
    if (value === '' || others.length > 0) return undefined;
    try {
      body[name] = name === 'variables' || name === 'extensions' ? JSON.parse(value) : value;
    } catch {
      return undefined;
    }
  }
  return body;
}

function isObject(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
