import { HeaderMap, type HTTPGraphQLRequest } from '@apollo/server';
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';

import type { GraphqlRequests } from './graphql-requests.js';
import { isNavigation } from './is-navigation.js';
import type { SendPage } from './pages/explorer-route.js';

/**
 * Registers `/graphql`: for people in a browser a page, filled in from its address, and GraphQL for all others, who are all
 * where there are no pages.
 */
export function registerGraphql(
  app: FastifyInstance,
  requests: GraphqlRequests,
  sendPage: SendPage | undefined,
): void {
  const isForPeople = (request: FastifyRequest): boolean => sendPage !== undefined && isNavigation(request);
  app.route({
    method: ['GET', 'POST'],
    url: '/graphql',
    handler: (request, reply) =>
      sendPage !== undefined && isNavigation(request)
        ? sendPage(request, reply)
        : answer(requests, request, reply),
    onResponse(request, reply, done) {
      if (!isForPeople(request)) requests.count(request, reply);
      done();
    },
  });
}

async function answer(
  requests: GraphqlRequests,
  request: FastifyRequest,
  reply: FastifyReply,
): Promise<FastifyReply> {
  const asked = graphqlRequest(request);
  const body =
    request.method === 'GET'
      ? await requests.answerLink(asked, request, reply, 'graphql')
      : await requests.answer(asked, request, reply);
  return reply.send(body);
}

function graphqlRequest({ method, headers, url, body }: FastifyRequest): HTTPGraphQLRequest {
  const named = new HeaderMap();
  for (const [name, value] of Object.entries(headers)) {
    if (value !== undefined) named.set(name, Array.isArray(value) ? value.join(', ') : value);
  }
  const query = url.indexOf('?');
  return { method, headers: named, search: query < 0 ? '' : url.slice(query), body };
}
