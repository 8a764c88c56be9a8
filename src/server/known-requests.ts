import type { DocumentNode } from 'graphql';

import { LruCache } from '../lru-cache.js';

/** What Apollo made of a request, which holds for every request that differs in its variables alone. */
interface KnownRequest {
  /** Parsed and valid. */
  readonly document: DocumentNode;
  /** The operation's name, for the metrics; empty where it has none. */
  readonly operation: string;
  /** What the client's `Accept` came to. */
  readonly contentType: string;
}

/** The part of a request that decides all but its answer. */
export interface RequestForm {
  readonly key: string;
  readonly operationName: string | undefined;
  readonly variables: Record<string, unknown> | undefined;
}

const CAPACITY = 1_000;
/** Longer ones are rare, and would make the memory of all of them large. */
const MAX_QUERY_CHARACTERS = 16 * 1024;

/** Requests that Apollo has read, validated and answered once: docs/decisions/0007. */
export class KnownRequests {
  readonly #known = new LruCache<string, KnownRequest>(CAPACITY);

  find({ key }: RequestForm): KnownRequest | undefined {
    return this.#known.get(key);
  }

  remember({ key }: RequestForm, request: KnownRequest): void {
    this.#known.set(key, request);
  }
}

/**
 * The form of a GraphQL request in a JSON body; `undefined` where it is not one plainly, and Apollo has to say what is
 * wrong with it.
 */
export function requestForm(body: unknown, accept: string | undefined): RequestForm | undefined {
  if (!isObject(body)) return undefined;
  const { query, operationName = null, variables = null, extensions = null } = body;
  if (typeof query !== 'string' || query.length > MAX_QUERY_CHARACTERS || extensions !== null)
    return undefined;
  if (operationName !== null && typeof operationName !== 'string') return undefined;
  if (variables !== null && !isObject(variables)) return undefined;
  return {
    key: JSON.stringify([accept, operationName, query]),
    operationName: operationName ?? undefined,
    variables: variables ?? undefined,
  };
}

function isObject(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
