import { fastifyApolloHandler } from '@as-integrations/fastify';
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';

import type { Engine } from '../graphql/engine.js';
import { askEngine } from './ask-engine.js';
import type { Apollo } from './create-apollo.js';
import { KnownRequests, requestForm } from './known-requests.js';
import { askedLanguage, DEFAULT_LANGUAGE } from './language.js';
import { applyLegacyStatus } from './legacy-status.js';
import type { Metrics } from './metrics.js';
import type { Origin, Outcome, RequestContext } from './request-context.js';

declare module 'fastify' {
  interface FastifyRequest {
    /** `undefined` until it is known, and for what is not a GraphQL request at all. */
    outcome: Outcome | undefined;
  }
}

/**
 * Registers `/graphql`. Apollo reads and validates a request once. A later one that differs from it in its variables alone
 * goes straight to the engine; where the engine finds a fault in that one, Apollo tells the fault (docs/decisions/0007).
 */
export function registerGraphql(
  app: FastifyInstance,
  apollo: Apollo,
  engine: Engine,
  metrics: Metrics,
): void {
  const known = new KnownRequests();

  async function answer(request: FastifyRequest, reply: FastifyReply): Promise<unknown> {
    const asked = askedLanguage(request.headers['accept-language']);
    const form = request.method === 'POST' ? requestForm(request.body, request.headers.accept) : undefined;
    if (form === undefined) return askApollo(request, reply, { kind: 'client' }, asked);

    const seen = known.find(form);
    if (seen === undefined) {
      const body = await askApollo(request, reply, { kind: 'client' }, asked);
      const { outcome } = request;
      if (outcome?.kind === 'answered' && reply.statusCode === 200) {
        const contentType = String(reply.getHeader('content-type'));
        known.remember(form, { document: outcome.document, operation: outcome.operation, contentType });
      }
      return body;
    }

    const { document, operation, contentType } = seen;
    const { operationName, variables } = form;
    const language = asked ?? DEFAULT_LANGUAGE;
    const result = await askEngine(engine, { document, operationName, variables, language });
    if (result.errors) return askApollo(request, reply, { kind: 'fault', result }, asked);
    request.outcome = { kind: 'answered', operation, document };
    void reply.header('content-type', contentType);
    // Apollo ends its answers with a line break too.
    return `${JSON.stringify(result)}\n`;
  }

  async function askApollo(
    request: FastifyRequest,
    reply: FastifyReply,
    origin: Origin,
    asked: RequestContext['asked'],
  ): Promise<unknown> {
    const settle = (outcome: Outcome): void => {
      request.outcome = outcome;
    };
    const handle = fastifyApolloHandler(apollo, {
      context: () => Promise.resolve({ origin, asked, settle }),
    });
    const body = await handle.call(app, request, reply);
    applyLegacyStatus(reply, request.outcome);
    return body;
  }

  app.decorateRequest('outcome', undefined);
  app.route({
    method: ['GET', 'POST'],
    url: '/graphql',
    handler: answer,
    onResponse({ outcome }, reply, done) {
      const ok = reply.statusCode < 400 && outcome?.kind !== 'refused' && outcome?.kind !== 'failed';
      metrics.observe(outcome?.operation ?? '', ok ? 'ok' : 'error', reply.elapsedTime / 1000);
      done();
    },
  });
}
