import { HeaderMap, type HTTPGraphQLRequest } from '@apollo/server';
import type { FastifyReply, FastifyRequest } from 'fastify';
import type { FormattedExecutionResult } from 'graphql';

import type { Engine } from '../graphql/engine.js';
import type { HttpCaching } from './answers/http-caching.js';
import { clientSignal } from './client-signal.js';
import type { Answer, Client, GraphqlAnswers, Question } from './graphql-answers.js';
import { askedLanguage } from './language.js';
import type { Metrics } from './metrics.js';
import type { PageOperation } from './pages/explorer-entry.js';
import type { Outcome } from './request-context.js';

declare module 'fastify' {
  interface FastifyRequest {
    /** `undefined` until it is known, and for what is not a GraphQL request at all. */
    outcome: Outcome | undefined;
  }
}

/** Says which snapshot of the graph an answer is of, by the id that `Query.snapshot` has. */
const SNAPSHOT_HEADER = 'atlas-snapshot';

/** Answers GraphQL requests over HTTP, whatever path they come by. */
export class GraphqlRequests {
  /** @param caching What clients and proxies may do; undefined where they may keep nothing. */
  constructor(
    private readonly answers: GraphqlAnswers,
    private readonly engine: Engine,
    private readonly metrics: Metrics,
    private readonly caching?: HttpCaching,
  ) {}

  /** The body of the answer. Sets its status and headers on `reply`, and the outcome on `request`. */
  async answer(
    asked: HTTPGraphQLRequest,
    request: FastifyRequest,
    reply: FastifyReply,
  ): Promise<string | Buffer> {
    const answer = await this.answers.answer(asked, clientOf(request.headers['accept-language'], reply));
    return this.#give(answer, request, reply);
  }

  /**
   * The body of an answer that is asked for with GET, so that browsers and proxies may keep it. Undefined where the client has
   * it already: then the status is 304.
   *
   * @param form Tells the forms that the caller makes of the answer.
   */
  async answerLink(
    asked: HTTPGraphQLRequest,
    request: FastifyRequest,
    reply: FastifyReply,
    form: string,
  ): Promise<string | Buffer | undefined> {
    const client = clientOf(request.headers['accept-language'], reply);
    this.caching?.begin(reply);
    const question = this.caching && this.answers.questionOf(asked, client);
    if (question && (await this.#isUnchanged(question, client, request, reply, form))) return undefined;
    const answer = await this.answers.answer(asked, client);
    const body = this.#give(answer, request, reply);
    // Of one that nobody has asked before, it is known only now.
    const { key } = question ?? (this.caching && this.answers.questionOf(asked, client)) ?? {};
    if (key !== undefined && answer.outcome?.kind === 'answered' && answer.status === 200)
      this.caching?.allow(reply, answer.snapshot, { key, form });
    return body;
  }

  async #isUnchanged(
    { key, seen }: Question,
    client: Client,
    request: FastifyRequest,
    reply: FastifyReply,
    form: string,
  ): Promise<boolean> {
    if (key === undefined) return false;
    // A database that cannot be reached is told by the answer.
    const snapshot = await this.caching
      ?.unchanged(request, reply, { key, form }, client.anew)
      .catch(() => undefined);
    if (snapshot === undefined) return false;
    const { operation, document } = seen;
    const outcome = { kind: 'answered', operation, document } as const;
    this.#give({ status: 304, headers: [], body: '', outcome, snapshot }, request, reply);
    return true;
  }

  #give(
    { status, headers, body, outcome, snapshot }: Answer,
    request: FastifyRequest,
    reply: FastifyReply,
  ): string | Buffer {
    request.outcome = outcome;
    // Of what has read nothing, such as a refusal, it is the latest that is known.
    const id = this.engine.snapshotId(snapshot ?? this.engine.snapshots.known.latest);
    if (id !== undefined) void reply.header(SNAPSHOT_HEADER, id);
    for (const [name, value] of headers) void reply.header(name, value);
    void reply.code(status);
    return body;
  }

  /** Answers an operation of the page that `reply` is to have, in its language, by the same way and within the same limits. */
  async ask(
    operation: PageOperation,
    language: string,
    reply: FastifyReply,
  ): Promise<FormattedExecutionResult> {
    const startedAt = performance.now();
    const headers = new HeaderMap([
      ['content-type', 'application/json'],
      ['accept', 'application/graphql-response+json'],
    ]);
    const asked = { method: 'POST', headers, search: '', body: operation };
    const { status, body, outcome } = await this.answers.answer(asked, clientOf(language, reply));
    this.#observe(outcome, status, (performance.now() - startedAt) / 1000);
    return JSON.parse(body.toString()) as FormattedExecutionResult;
  }

  /** Counts a request once its answer has been sent. */
  count({ outcome }: FastifyRequest, { statusCode, elapsedTime }: FastifyReply): void {
    this.#observe(outcome, statusCode, elapsedTime / 1000);
  }

  #observe(outcome: Outcome | undefined, status: number, seconds: number): void {
    const ok = status < 400 && outcome?.kind !== 'refused' && outcome?.kind !== 'failed';
    this.metrics.observe(outcome?.operation ?? '', ok ? 'ok' : 'error', seconds);
  }
}

function clientOf(acceptLanguage: string | undefined, reply: FastifyReply): Client {
  const { 'cache-control': cacheControl } = reply.request.headers;
  return {
    language: askedLanguage(acceptLanguage),
    signal: () => clientSignal(reply),
    anew: cacheControl !== undefined && /\bno-cache\b/i.test(cacheControl),
  };
}
