import { fastifyApolloHandler } from '@as-integrations/fastify';
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';

import type { Engine } from '../graphql/engine.js';
import { type Apollo, execute, type Observed, type RequestContext } from './create-apollo.js';
import { KnownRequests, requestForm } from './known-requests.js';
import { preferredLanguage } from './language.js';
import { applyLegacyStatus } from './legacy-status.js';
import type { Metrics } from './metrics.js';

declare module 'fastify' {
  interface FastifyRequest {
    observed: Observed | null;
  }
}

/**
 * Registers `/graphql`. Apollo reads, validates and answers each request once; one that differs from it in its variables
 * alone goes straight to the engine, and back to Apollo where the engine finds a fault (docs/decisions/0007).
 */
export function registerGraphql(
  app: FastifyInstance,
  apollo: Apollo,
  engine: Engine,
  metrics: Metrics,
): void {
  const known = new KnownRequests();
  const askApollo = fastifyApolloHandler(apollo, {
    context: (request) => Promise.resolve(contextOf(request)),
  });

  async function answer(
    this: FastifyInstance,
    request: FastifyRequest,
    reply: FastifyReply,
  ): Promise<unknown> {
    const { observed, language } = contextOf(request);
    const form = request.method === 'POST' ? requestForm(request.body, request.headers.accept) : undefined;
    const seen = form && known.find(form);
    if (form && seen) {
      const { operationName, variables } = form;
      observed.operation = seen.operation;
      observed.result = await execute(engine, {
        document: seen.document,
        operationName,
        variables,
        language,
      });
      if (observed.result.errors === undefined) {
        void reply.header('content-type', seen.contentType);
        // As Apollo ends it.
        return `${JSON.stringify(observed.result)}\n`;
      }
    }
    const body = await askApollo.call(this, request, reply);
    applyLegacyStatus(reply, observed);
    const { document, operation, failed } = observed;
    if (form && document && !failed && reply.statusCode === 200) {
      known.remember(form, { document, operation, contentType: String(reply.getHeader('content-type')) });
    }
    return body;
  }

  app.decorateRequest('observed', null);
  app.route({
    method: ['GET', 'POST'],
    url: '/graphql',
    handler: answer,
    onResponse(request, reply, done) {
      const { operation, failed } = request.observed ?? { operation: '', failed: true };
      const outcome = failed || reply.statusCode >= 400 ? 'error' : 'ok';
      metrics.observe(operation, outcome, reply.elapsedTime / 1000);
      done();
    },
  });
}

/** The same one for Apollo as for us. */
function contextOf(request: FastifyRequest): RequestContext {
  request.observed ??= { operation: '', failed: false };
  return { language: preferredLanguage(request.headers['accept-language']), observed: request.observed };
}
