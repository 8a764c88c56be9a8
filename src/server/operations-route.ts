import { HeaderMap } from '@apollo/server';
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import { type DocumentNode, GraphQLError, type OperationDefinitionNode } from 'graphql';

import { answerCsv } from '../csv/answer-csv.js';
import { answerLists, chooseList } from '../csv/answer-lists.js';
import { answerShape, type AnswerField } from '../csv/answer-shape.js';
import { ContractError, UserInputError } from '../errors.js';
import type { Engine, EngineRequest } from '../graphql/engine.js';
import { findOperation } from '../graphql/operation/find-operation.js';
import type { Message } from '../message.js';
import { suggested } from '../nearest.js';
import type { GraphqlRequests } from './graphql-requests.js';
import { type CatalogueEntry, catalogueEntry } from './catalogue-entry.js';
import { askedLanguage } from './language.js';
import { readParameters, readVariables } from './link-parameters.js';
import { pastedStatement } from './pasted-statement.js';
import { problem } from './problem.js';
import type { ShippedOperation } from './shipped-operation.js';

/** An operation as its link needs it. */
interface LinkedOperation extends ShippedOperation {
  readonly document: DocumentNode;
  readonly definition: OperationDefinitionNode;
  readonly shape: AnswerField;
}

/**
 * Registers `/operations/<name>?variables=<JSON>`, a link to the answer of an operation that comes with the project, and
 * `/operations`, the list of them. The answer is that of `/graphql`; with `format=csv`, or where the client accepts
 * `text/csv`, one of its lists as a table. An answer with errors is never made a table, which could not show them. With
 * `format=cypher` it is the statement that the operation is read by, with its parameters: nothing is asked of the database.
 *
 * A link asks nothing but these operations, and none of them changes anything: so it needs no protection against requests
 * that other sites send, which `/graphql` has for GET.
 *
 * @throws ContractError when an operation is not valid
 */
export function registerOperations(
  app: FastifyInstance,
  requests: GraphqlRequests,
  engine: Engine,
  operations: readonly ShippedOperation[],
): readonly CatalogueEntry[] {
  const linked = new Map(operations.map((one) => [one.name, linkedOperation(engine, one)]));
  const catalogue = [...linked.values()].map((one) =>
    catalogueEntry(one, one.definition, answerLists(one.shape), engine.schema),
  );
  app.get('/operations', () => ({ operations: catalogue }));

  app.route<{ Params: { name: string }; Querystring: Record<string, unknown> }>({
    method: 'GET',
    url: '/operations/:name',
    async handler(request, reply) {
      const { name } = request.params;
      const operation = linked.get(name);
      if (operation && request.query['format'] === 'cypher')
        return statementOf(engine, operation, request, reply);
      if (operation) return answer(requests, operation, request, reply);
      const language = request.headers['accept-language'];
      return reply.code(404).send(problem('NOT_FOUND', unknownOperation(name, linked.keys()), language));
    },
    onResponse(request, reply, done) {
      requests.count(request, reply);
      done();
    },
  });
  return catalogue;
}

/** @throws UserInputError where the variables are not of their types */
function statementOf(
  engine: Engine,
  { title, document, definition }: LinkedOperation,
  { query, headers }: FastifyRequest<{ Querystring: Record<string, unknown> }>,
  reply: FastifyReply,
): FastifyReply {
  const variables = readVariables(readParameters(query).variables, definition);
  const language = askedLanguage(headers['accept-language']);
  void reply.headers({ vary: 'accept-language', 'cache-control': 'no-store' });
  return reply
    .type('text/plain; charset=utf-8')
    .send(pastedStatement(title, explained(engine, { document, variables, language })));
}

function explained(engine: Engine, request: EngineRequest): ReturnType<Engine['explain']> {
  try {
    return engine.explain(request);
  } catch (error) {
    if (!(error instanceof GraphQLError)) throw error;
    throw new UserInputError({ zh: error.message, en: error.message });
  }
}

async function answer(
  requests: GraphqlRequests,
  { name, query, definition, shape, table }: LinkedOperation,
  request: FastifyRequest<{ Querystring: Record<string, unknown> }>,
  reply: FastifyReply,
): Promise<FastifyReply> {
  const parameters = readParameters(request.query);
  const variables = readVariables(parameters.variables, definition);
  const { accept } = request.headers;
  const byDefault = parameters.list !== undefined || accept?.includes('text/csv');
  const csv = parameters.format === undefined ? byDefault : parameters.format === 'csv';
  const list = csv ? chooseList(shape, parameters.list ?? table) : undefined;
  void reply.headers({ vary: 'accept, accept-language', 'cache-control': 'no-store' });

  const headers = new HeaderMap([['content-type', 'application/json']]);
  // With `application/json` an error would have the status 200; where a table is asked for, it has its own.
  const answered = csv ? 'application/graphql-response+json' : accept;
  if (answered !== undefined) headers.set('accept', answered);
  const asked = { method: 'POST', headers, search: '', body: { query, variables } };
  const form = list === undefined ? 'json' : `csv ${list}`;
  const body = await requests.answerLink(asked, request, reply, form);
  if (body === undefined || list === undefined || request.outcome?.kind !== 'answered')
    return reply.send(body);

  const { data } = JSON.parse(body.toString()) as { data: unknown };
  void reply
    .type('text/csv; charset=utf-8; header=present')
    .header('content-disposition', `attachment; filename="${name}.csv"`);
  return reply.send(answerCsv(shape, list, data));
}

function linkedOperation(engine: Engine, operation: ShippedOperation): LinkedOperation {
  const document = documentOf(engine, operation);
  const found = findOperation(document, undefined);
  const shape = answerShape(engine.schema, found);
  requireTable(operation, shape);
  return { ...operation, document, definition: found.operation, shape };
}

function documentOf(engine: Engine, { name, query }: ShippedOperation): DocumentNode {
  const parsed = engine.parse(query);
  if ('document' in parsed) return parsed.document;
  const found = parsed.errors.map(({ message }) => message).join(' ');
  throw new ContractError(`operations/${name}.graphql: expected a valid operation: ${found}`);
}

function requireTable({ name, table }: ShippedOperation, shape: AnswerField): void {
  const lists = answerLists(shape);
  if (table === undefined || lists.includes(table)) return;
  throw new ContractError(
    `operations/${name}.graphql: expected "table:" to name one of the lists ${lists.join(', ')}, but got "${table}".`,
  );
}

function unknownOperation(name: string, names: Iterable<string>): Message {
  const near = suggested(name, names);
  return {
    zh: `没有名为“${name}”的操作。${near.zh}全部操作见 /operations。`,
    en: `Expected the name of an operation, but got "${name}".${near.en} /operations lists them.`,
  };
}
