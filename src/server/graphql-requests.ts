import type { HTTPGraphQLRequest } from '@apollo/server';
import type { FastifyReply, FastifyRequest } from 'fastify';

import type { Engine } from '../graphql/engine.js';
import { askEngine } from './ask-engine.js';
import { clientSignal } from './client-signal.js';
import type { Apollo } from './create-apollo.js';
import { KnownRequests, requestForm } from './known-requests.js';
import { askedLanguage, DEFAULT_LANGUAGE } from './language.js';
import { applyLegacyStatus } from './legacy-status.js';
import type { Metrics } from './metrics.js';
import type { Origin, Outcome } from './request-context.js';

declare module 'fastify' {
  interface FastifyRequest {
    /** `undefined` until it is known, and for what is not a GraphQL request at all. */
    outcome: Outcome | undefined;
  }
}

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
    const form = asked.method === 'POST' ? requestForm(asked.body, asked.headers.get('accept')) : undefined;
    if (form === undefined) return this.#askApollo(asked, request, reply, { kind: 'client' });

    const seen = this.#known.find(form);
    if (seen === undefined) {
      const body = await this.#askApollo(asked, request, reply, { kind: 'client' });
      const { outcome } = request;
      if (outcome?.kind === 'answered' && reply.statusCode === 200) {
        const contentType = String(reply.getHeader('content-type'));
        this.#known.remember(form, {
          document: outcome.document,
          operation: outcome.operation,
          contentType,
        });
      }
      return body;
    }

    const { document, operation, contentType } = seen;
    const { operationName, variables } = form;
    const language = askedLanguage(request.headers['accept-language']) ?? DEFAULT_LANGUAGE;
    const signal = (): AbortSignal => clientSignal(reply);
    const result = await askEngine(this.engine, { document, operationName, variables, language, signal });
    if (result.errors) return this.#askApollo(asked, request, reply, { kind: 'fault', result });
    request.outcome = { kind: 'answered', operation, document };
    void reply.header('content-type', contentType);
    // Apollo ends its answers with a line break too.
    return `${JSON.stringify(result)}\n`;
  }

  /** Counts a request once its answer has been sent. */
  count({ outcome }: FastifyRequest, reply: FastifyReply): void {
    const ok = reply.statusCode < 400 && outcome?.kind !== 'refused' && outcome?.kind !== 'failed';
    this.metrics.observe(outcome?.operation ?? '', ok ? 'ok' : 'error', reply.elapsedTime / 1000);
  }

  async #askApollo(
    asked: HTTPGraphQLRequest,
    request: FastifyRequest,
    reply: FastifyReply,
    origin: Origin,
  ): Promise<string> {
    const context = {
      origin,
      asked: askedLanguage(request.headers['accept-language']),
      signal: () => clientSignal(reply),
      settle: (outcome: Outcome): void => {
        request.outcome = outcome;
      },
    };
    const { status, headers, body } = await this.apollo.executeHTTPGraphQLRequest({
      httpGraphQLRequest: asked,
      context: () => Promise.resolve(context),
    });
    // Only `@defer` and `@stream` are answered in chunks, which the schema does not have.
    if (body.kind !== 'complete') throw new TypeError(`expected a complete answer, but got ${body.kind}`);
    for (const [name, value] of headers) void reply.header(name, value);
    void reply.code(status ?? 200);
    applyLegacyStatus(reply, request.outcome);
    return body.string;
  }
}
