import { createHash } from 'node:crypto';

import type { DocumentNode } from 'graphql';

import { LruCache } from '../lru-cache.js';
import type { RequestForm } from './request-form.js';

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

/** 132 bits, so that nobody finds two texts with one. */
const DIGEST_CHARACTERS = 22;
const CAPACITY = 1_000;

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
