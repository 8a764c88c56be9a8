import { createHash } from 'node:crypto';

import type { FastifyReply, FastifyRequest } from 'fastify';

import type { Engine } from '../../graphql/engine.js';
import { isAnnounced, type SnapshotState } from '../../snapshots/snapshot-state.js';

/** What caches between the service and its readers are told. */
export interface HttpCachingOptions {
  /** How long ago the graph must have been seen in the snapshot that a client has an answer of. */
  readonly freshnessMs: number;
  /** The header of an answer. */
  readonly cacheControl: string;
}

/** What is asked for with GET. */
export interface LinkedAnswer {
  /** The key of the question (question-key.ts). */
  readonly key: string;
  /** Tells the forms in which one answer can be had, beside its media type. */
  readonly form: string;
}

/** Errors hold for one request. */
const NO_CACHING = 'no-store';

/**
 * HTTP caching of what is asked for with GET (RFC 9111): the second reader is answered by a browser, a proxy, or a status.
 * An answer's validator is a hash of its question and of the snapshot that it is of, so that whether it has changed is known
 * without making it.
 */
export class HttpCaching {
  constructor(
    private readonly engine: Engine,
    private readonly options: HttpCachingOptions,
  ) {}

  /** Says before anything is known that nothing may be kept. */
  begin(reply: FastifyReply): void {
    void reply.headers({ 'cache-control': NO_CACHING, vary: 'accept, accept-language' });
  }

  /**
   * The snapshot of the graph, where a client has the answer of it already. Sets the headers that the status 304 has.
   *
   * @param anew Whether the graph itself is to be asked: `fetch` says `no-cache` whenever its caller names a tag.
   */
  async unchanged(
    { headers }: FastifyRequest,
    reply: FastifyReply,
    asked: LinkedAnswer,
    anew: boolean,
  ): Promise<SnapshotState | undefined> {
    const { 'if-none-match': named } = headers;
    if (named === undefined) return undefined;
    const { known } = this.engine.snapshots;
    const snapshot = await known.current(anew ? 0 : this.options.freshnessMs);
    const tag = this.#tagOf(snapshot, asked);
    if (tag === undefined || !isNamed(tag, named)) return undefined;
    this.#mark(reply, tag);
    return snapshot;
  }

  /** Lets an answer without errors be kept. */
  allow(reply: FastifyReply, snapshot: SnapshotState | undefined, asked: LinkedAnswer): void {
    const tag = this.#tagOf(snapshot, asked);
    if (tag !== undefined) this.#mark(reply, tag);
  }

  #mark(reply: FastifyReply, tag: string): void {
    void reply.headers({ etag: tag, 'cache-control': this.options.cacheControl });
  }

  /** Weak, as it says that the answer is the same, whatever a proxy makes of its bytes. */
  #tagOf(snapshot: SnapshotState | undefined, { key, form }: LinkedAnswer): string | undefined {
    const id = this.engine.snapshotId(snapshot);
    if (id === undefined || isAnnounced(id)) return undefined;
    const hash = createHash('sha256')
      .update(JSON.stringify([id, key, form]))
      .digest('base64url');
    return `W/"${hash.slice(0, 22)}"`;
  }
}

/** Whether `If-None-Match` names a tag, by the weak comparison (RFC 9110, section 13.1.2). */
function isNamed(tag: string, ifNoneMatch: string): boolean {
  const opaque = (one: string): string => one.trim().replace(/^W\//, '');
  return ifNoneMatch.split(',').some((one) => opaque(one) === opaque(tag));
}
