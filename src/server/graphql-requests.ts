import { HeaderMap, type HTTPGraphQLRequest } from '@apollo/server';
import type { FastifyReply, FastifyRequest } from 'fastify';
import type { FormattedExecutionResult } from 'graphql';

import type { Engine, EngineRequest } from '../graphql/engine.js';
import type { Language } from '../message.js';
import type { SnapshotState } from '../snapshots/snapshot-state.js';
import type { AnswerCache, MadeAnswer } from './answers/answer-cache.js';
import type { HttpCaching } from './answers/http-caching.js';
import { questionKey } from './answers/question-key.js';
import { askEngine, type EngineResult, faultOf } from './ask-engine.js';
import { clientSignal } from './client-signal.js';
import type { Apollo } from './create-apollo.js';
import type { PageOperation } from './pages/explorer-entry.js';
import { type KnownRequest, KnownRequests } from './known-requests.js';
import { askedLanguage, DEFAULT_LANGUAGE } from './language.js';
import { formOf, type RequestForm } from './request-form.js';
import { legacyStatus } from './legacy-status.js';
import type { Metrics } from './metrics.js';
import type { Origin, Outcome } from './request-context.js';

declare module 'fastify' {
  interface FastifyRequest {
    /** `undefined` until it is known, and for what is not a GraphQL request at all. */
    outcome: Outcome | undefined;
  }
}

/** Who asks. */
interface Client {
  readonly language: Language | undefined;
  /** Ends what is asked when they have gone. */
  readonly signal: () => AbortSignal;
  /** Whether they want no answer that was given before. */
  readonly anew: boolean;
}

/** An answer with the status and the headers that it deserves. */
interface Answer {
  readonly status: number;
  readonly headers: Iterable<readonly [string, string]>;
  readonly body: string | Buffer;
  readonly outcome: Outcome | undefined;
  /** The snapshot that it was read from; undefined where nothing was read to its end. */
  readonly snapshot: SnapshotState | undefined;
}

/** What is asked; without a key where it would be too long. */
interface Question {
  readonly seen: KnownRequest;
  readonly key: string | undefined;
}

/** What the engine found to be wrong; Apollo makes the answer. */
interface Fault {
  readonly fault: EngineResult;
}

/** Says which snapshot of the graph an answer is of, by the id that `Query.snapshot` has. */
const SNAPSHOT_HEADER = 'atlas-snapshot';

/**
 * Answers GraphQL requests, whatever path they come by. Apollo reads and validates a request once. A later one that differs
 * from it in its variables alone goes straight to the engine; where the engine finds a fault in that one, Apollo makes
 * the answer (docs/decisions/0007).
 */
export class GraphqlRequests {
  readonly #known = new KnownRequests();
  /** What Apollo reads for the first time right now, by what is asked. */
  readonly #first = new Map<string, Promise<Answer>>();

  /**
   * @param answers Those that are given again; undefined where each is to be made.
   * @param caching What clients and proxies may do; undefined where they may keep nothing.
   */
  constructor(
    private readonly apollo: Apollo,
    private readonly engine: Engine,
    private readonly metrics: Metrics,
    private readonly answers?: AnswerCache,
    private readonly caching?: HttpCaching,
  ) {}

  /** The body of the answer. Sets its status and headers on `reply`, and the outcome on `request`. */
  async answer(
    asked: HTTPGraphQLRequest,
    request: FastifyRequest,
    reply: FastifyReply,
  ): Promise<string | Buffer> {
    const answer = await this.#respond(asked, clientOf(request.headers['accept-language'], reply));
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
    if (await this.#isUnchanged(asked, client, request, reply, form)) return undefined;
    const answer = await this.#respond(asked, client);
    const body = this.#give(answer, request, reply);
    const { key } = this.#questionOf(asked, client) ?? {};
    if (key !== undefined && answer.outcome?.kind === 'answered' && answer.status === 200)
      this.caching?.allow(reply, answer.snapshot, { key, form });
    return body;
  }

  async #isUnchanged(
    asked: HTTPGraphQLRequest,
    client: Client,
    request: FastifyRequest,
    reply: FastifyReply,
    form: string,
  ): Promise<boolean> {
    const question = this.#questionOf(asked, client);
    if (question?.key === undefined) return false;
    const { key, seen } = question;
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
    const { status, body, outcome } = await this.#respond(asked, clientOf(language, reply));
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

  /** What is asked, where Apollo has read it before. */
  #questionOf(asked: HTTPGraphQLRequest, { language = DEFAULT_LANGUAGE }: Client): Question | undefined {
    const form = formOf(asked);
    const seen = form && this.#known.find(form);
    return seen && { seen, key: questionKey(seen.digest, language, form.variables) };
  }

  async #respond(asked: HTTPGraphQLRequest, client: Client): Promise<Answer> {
    const form = formOf(asked);
    if (form === undefined) return this.#askApollo(asked, client, { kind: 'client' });
    const seen = this.#known.find(form);
    if (seen !== undefined) return this.#askAgain(seen, form, asked, client);
    const key = this.answers && questionKey(form.key, client.language ?? DEFAULT_LANGUAGE, form.variables);
    if (key === undefined) return this.#askFirst(form, asked, client);
    return this.#askFirstOnce(key, form, asked, client);
  }

  /** Those who ask at the same time what nobody has asked before wait for the first of them. */
  async #askFirstOnce(
    key: string,
    form: RequestForm,
    asked: HTTPGraphQLRequest,
    client: Client,
  ): Promise<Answer> {
    await this.#first.get(key)?.catch(() => undefined);
    const seen = this.#known.find(form);
    if (seen !== undefined) return this.#askAgain(seen, form, asked, client);
    const first = this.#askFirst(form, asked, client);
    this.#first.set(key, first);
    try {
      return await first;
    } finally {
      if (this.#first.get(key) === first) this.#first.delete(key);
    }
  }

  async #askFirst(form: RequestForm, asked: HTTPGraphQLRequest, client: Client): Promise<Answer> {
    const begun = performance.now();
    const answer = await this.#askApollo(asked, client, { kind: 'client' });
    const { outcome, status, headers, body, snapshot } = answer;
    if (outcome?.kind !== 'answered' || status !== 200) return answer;
    const { document, operation } = outcome;
    const contentType = new Map(headers).get('content-type') ?? '';
    const seen = this.#known.remember(form, { document, operation, contentType });
    const key = this.answers && questionKey(seen.digest, client.language ?? DEFAULT_LANGUAGE, form.variables);
    if (key !== undefined) this.answers?.keep(key, { body, snapshot }, performance.now() - begun);
    return answer;
  }

  /** Without Apollo, which has read the request before. */
  async #askAgain(
    { document, operation, contentType, digest }: KnownRequest,
    { operationName, variables }: RequestForm,
    asked: HTTPGraphQLRequest,
    client: Client,
  ): Promise<Answer> {
    const language = client.language ?? DEFAULT_LANGUAGE;
    const make = (signal: () => AbortSignal): Promise<MadeAnswer | Fault> =>
      this.#make({ document, operationName, variables, language, signal });
    const key = this.answers && questionKey(digest, language, variables);
    const made =
      this.answers && key !== undefined
        ? await this.answers.answer(key, client, make).catch(toFault)
        : await make(client.signal);
    if ('fault' in made) return this.#askApollo(asked, client, { kind: 'fault', result: made.fault });
    return {
      status: 200,
      headers: [['content-type', contentType]],
      body: made.body,
      outcome: { kind: 'answered', operation, document },
      snapshot: made.snapshot,
    };
  }

  async #make(request: EngineRequest): Promise<MadeAnswer | Fault> {
    const { result, snapshot } = await askEngine(this.engine, request);
    if (result.errors) return { fault: result };
    // Apollo ends its answers with a line break too.
    return { body: `${JSON.stringify(result)}\n`, snapshot };
  }

  async #askApollo(asked: HTTPGraphQLRequest, { language, signal }: Client, origin: Origin): Promise<Answer> {
    let outcome: Outcome | undefined;
    let snapshot: SnapshotState | undefined;
    const context = {
      origin,
      asked: language,
      signal,
      readFrom: (read: SnapshotState): void => {
        snapshot = read;
      },
      settle: (settled: Outcome): void => {
        outcome = settled;
      },
    };
    const { status, headers, body } = await this.apollo.executeHTTPGraphQLRequest({
      httpGraphQLRequest: asked,
      context: () => Promise.resolve(context),
    });
    // Only `@defer` and `@stream` are answered in chunks, which the schema does not have.
    if (body.kind !== 'complete') throw new TypeError(`expected a complete answer, but got ${body.kind}`);
    return {
      status: legacyStatus(status ?? 200, headers.get('content-type'), outcome),
      headers,
      body: body.string,
      outcome,
      snapshot,
    };
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

function toFault(error: unknown): Fault {
  return { fault: faultOf(error) };
}
