import { HeaderMap } from '@apollo/server';
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';

import { FIND_IDS } from '../graphql/errors.js';
import type { Message } from '../message.js';
import type { GraphqlRequests } from './graphql-requests.js';
import { problem } from './problem.js';

/** What it asks. */
export const ENTITY_OPERATION = 'query EntityInBrowser($id: ID!) { node(id: $id) { ... on Entity { id } } }';

/**
 * Registers `/entities/<id>/neo4j-browser`, which leads to Neo4j Browser with a statement filled in that shows the entity and
 * what it is tied to. Such a link stays right when the database's address changes.
 *
 * @param browser The link that opens Neo4j Browser, maybe relative to the service; undefined where it is not known.
 */
export function registerEntities(
  app: FastifyInstance,
  requests: GraphqlRequests,
  browser: string | undefined,
): void {
  app.route<{ Params: { id: string } }>({
    method: 'GET',
    url: '/entities/:id/neo4j-browser',
    async handler(request, reply) {
      const { id } = request.params;
      const language = request.headers['accept-language'];
      const body = await askEntity(requests, id, request, reply);
      if (request.outcome?.kind !== 'answered') return body;

      const { data } = JSON.parse(body.toString()) as { data: { node: { id?: string } | null } };
      if (data.node?.id === undefined)
        return reply.code(404).send(problem('NOT_FOUND', absent(id), language));
      const statement = statementOn(id);
      // The status is given, since that of the GraphQL answer is set already.
      if (browser !== undefined) return reply.redirect(withStatement(browser, statement), 302);
      return reply.code(404).send(problem('NOT_FOUND', browserUnknown(statement), language));
    },
    onResponse(request, reply, done) {
      requests.count(request, reply);
      done();
    },
  });
}

/** Asks as a client does, so that the answer is the usual one where the database cannot be reached. */
function askEntity(
  requests: GraphqlRequests,
  id: string,
  request: FastifyRequest,
  reply: FastifyReply,
): Promise<string | Buffer> {
  void reply.headers({ vary: 'accept-language', 'cache-control': 'no-store' });
  const headers = new HeaderMap([
    ['content-type', 'application/json'],
    // With `application/json` alone, most errors would have the status 200.
    ['accept', 'application/graphql-response+json'],
  ]);
  const asked = { method: 'POST', headers, search: '', body: { query: ENTITY_OPERATION, variables: { id } } };
  return requests.answer(asked, request, reply);
}

/** A JSON string is also a Cypher string. An entity without relationships is shown alone. */
function statementOn(id: string): string {
  return `MATCH (entity:Entity {id: ${JSON.stringify(id)}})
OPTIONAL MATCH path = (entity)--(:Entity)
RETURN entity, path`;
}

/** @see https://neo4j.com/docs/browser-manual/current/operations/browser-url-parameters/ */
function withStatement(browser: string, statement: string): string {
  const separator = browser.includes('?') ? '&' : '?';
  return `${browser}${separator}cmd=edit&arg=${encodeURIComponent(statement)}`;
}

function absent(id: string): Message {
  return {
    zh: `图谱中没有编号为“${id}”的实体；${FIND_IDS.zh}`,
    en: `Expected the id of an entity, but nothing has the id "${id}"; ${FIND_IDS.en}`,
  };
}

function browserUnknown(statement: string): Message {
  return {
    zh: `数据库是自备的，本服务不知道它的 Neo4j Browser 在哪里：请设置 NEO4J_BROWSER_URL，或在那里运行 ${statement}`,
    en: `The database is one of your own, and the service does not know where its Neo4j Browser is: set NEO4J_BROWSER_URL, or run there: ${statement}`,
  };
}
