import { createHash } from 'node:crypto';

import type { DocumentNode } from 'graphql';

import { LruCache } from '../lru-cache.js';

/** What Apollo has found out about a request. It holds for every other that differs in its variables alone. */
export interface KnownRequest {
  /** Parsed and valid. */
  readonly document: DocumentNode;
  /** The operation's name, for the metrics; empty where it has none. */
  readonly operation: string;
  /** The media type of the answer, which Apollo chose by the client's `Accept`. */
  readonly contentType: string;
  /** A hash of the operation's text and name: the same wherever, and in whatever media type, it is asked. */
  readonly digest: string;
}

/** A request, with the key that it shares with all requests that differ from it in their variables alone. */
export interface RequestForm {
  readonly key: string;
  readonly query: string;
  readonly operationName: string | undefined;
  readonly variables: Record<string, unknown> | undefined;
}

/** 132 bits, so that nobody finds two texts with one. */
const DIGEST_CHARACTERS = 22;
const CAPACITY = 1_000;
/** Longer queries are rare, and a thousand of them would fill the memory. */
const MAX_QUERY_CHARACTERS = 16 * 1024;

/** Requests that Apollo has read, validated and answered once: docs/decisions/0007. */
export class KnownRequests {
  readonly #known = new LruCache<string, KnownRequest>(CAPACITY);

  find({ key }: RequestForm): KnownRequest | undefined {
    return this.#known.get(key);
  }

  remember({ key, query, operationName }: RequestForm, request: Omit<KnownRequest, 'digest'>): KnownRequest {
    const digest = createHash('sha256')
      .update(JSON.stringify([operationName, query]))
      .digest('base64url');
    const known = { ...request, digest: digest.slice(0, DIGEST_CHARACTERS) };
    this.#known.set(key, known);
    return known;
  }
}

/**
 * Reads a GraphQL request from a JSON body. `undefined` where the body is anything but a plain request: then Apollo has to
 * say what is wrong with it.
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
    query,
    operationName: operationName ?? undefined,
    variables: variables ?? undefined,
  };
}

function isObject(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
