import { HeaderMap, type HTTPGraphQLRequest } from '@apollo/server';
import type { FastifyReply, FastifyRequest } from 'fastify';
import type { FormattedExecutionResult } from 'graphql';

import type { Engine } from '../graphql/engine.js';
import type { Language } from '../message.js';
import type { SnapshotState } from '../snapshots/snapshot-state.js';
import { askEngine } from './ask-engine.js';
import { clientSignal } from './client-signal.js';
import type { Apollo } from './create-apollo.js';
import type { PageOperation } from './pages/explorer-entry.js';
import { KnownRequests, requestForm } from './known-requests.js';
import { askedLanguage, DEFAULT_LANGUAGE } from './language.js';
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
}

/** An answer with the status and the headers that it deserves. */
interface Answer {
  readonly status: number;
  readonly headers: Iterable<readonly [string, string]>;
  readonly body: string;
  readonly outcome: Outcome | undefined;
  /** The snapshot that it was read from; undefined where nothing was read to its end. */
  readonly snapshot: SnapshotState | undefined;
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

  constructor(
    private readonly apollo: Apollo,
    private readonly engine: Engine,
    private readonly metrics: Metrics,
  ) {}

  /** The body of the answer. Sets its status and headers on `reply`, and the outcome on `request`. */
  async answer(asked: HTTPGraphQLRequest, request: FastifyRequest, reply: FastifyReply): Promise<string> {
    const client = clientOf(request.headers['accept-language'], reply);
    const { status, headers, body, outcome, snapshot } = await this.#respond(asked, client);
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
    return JSON.parse(body) as FormattedExecutionResult;
  }

  /** Counts a request once its answer has been sent. */
  count({ outcome }: FastifyRequest, { statusCode, elapsedTime }: FastifyReply): void {
    this.#observe(outcome, statusCode, elapsedTime / 1000);
  }

  #observe(outcome: Outcome | undefined, status: number, seconds: number): void {
    const ok = status < 400 && outcome?.kind !== 'refused' && outcome?.kind !== 'failed';
    this.metrics.observe(outcome?.operation ?? '', ok ? 'ok' : 'error', seconds);
  }

  async #respond(asked: HTTPGraphQLRequest, client: Client): Promise<Answer> {
    const form = asked.method === 'POST' ? requestForm(asked.body, asked.headers.get('accept')) : undefined;
    if (form === undefined) return this.#askApollo(asked, client, { kind: 'client' });

    const seen = this.#known.find(form);
    if (seen === undefined) {
      const answer = await this.#askApollo(asked, client, { kind: 'client' });
      const { outcome } = answer;
      if (outcome?.kind === 'answered' && answer.status === 200) {
        const contentType = new Map(answer.headers).get('content-type') ?? '';
        this.#known.remember(form, {
          document: outcome.document,
          operation: outcome.operation,
          contentType,
        });
      }
      return answer;
    }

    const { document, operation, contentType } = seen;
    const { operationName, variables } = form;
    const { result, snapshot } = await askEngine(this.engine, {
      document,
      operationName,
      variables,
      language: client.language ?? DEFAULT_LANGUAGE,
      signal: client.signal,
    });
    if (result.errors) return this.#askApollo(asked, client, { kind: 'fault', result });
    return {
      status: 200,
      headers: [['content-type', contentType]],
      // Apollo ends its answers with a line break too.
      body: `${JSON.stringify(result)}\n`,
      outcome: { kind: 'answered', operation, document },
      snapshot,
    };
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
  return { language: askedLanguage(acceptLanguage), signal: () => clientSignal(reply) };
}
