import { readFileSync } from 'node:fs';

import {
  getOperationAST,
  getVariableValues,
  Kind,
  parse,
  validate,
  type FragmentDefinitionNode,
  type OperationDefinitionNode,
} from 'graphql';

import { readCypherFiles } from '../../src/graphql/compile/cypher-file.js';
import { nodeExpression } from '../../src/graphql/compile/node-expression.js';
import { Scope } from '../../src/graphql/compile/scope.js';
import { readModel } from '../../src/graphql/model/read-model.js';
import { analyseOperation, type Analysis } from '../../src/graphql/operation/analyse-operation.js';
import type { WalkSlot } from '../../src/graphql/operation/selection.js';
import { deriveSchema } from '../../src/graphql/schema/derive-schema.js';

const sdl = readFileSync('schema.graphql', 'utf8');

/** What `schema.graphql` and `cypher/fields` come to, for tests that need no database. */
export const model = readModel(sdl);
export const { schema } = deriveSchema(sdl, model);
export const files = readCypherFiles('cypher/fields', model);

/** A compilation of its own. */
export function newScope(): Scope {
  return new Scope(model, files, nodeExpression);
}

/** The operation of a text that is meant to be valid. */
export function operationOf(query: string): OperationDefinitionNode {
  const document = parse(query);
  const errors = validate(schema, document);
  const operation = getOperationAST(document);
  if (errors.length > 0 || !operation)
    throw new AggregateError(errors, `expected a valid operation, but got ${query}`);
  return operation;
}

/** The analysis of an operation whose variables have the values given, or their defaults. */
export function analysisOf(query: string, given: Record<string, unknown> = {}): Analysis {
  const operation = operationOf(query);
  const { coerced: variables, errors } = getVariableValues(
    schema,
    operation.variableDefinitions ?? [],
    given,
  );
  if (!variables) throw new AggregateError(errors, `expected variables of their types for ${query}`);
  return analyseOperation({
    model,
    schema,
    operation,
    fragments: fragmentsOf(query),
    variables,
    language: 'ZH',
  });
}

function fragmentsOf(query: string): Map<string, FragmentDefinitionNode> {
  const fragments = parse(query).definitions.filter((one) => one.kind === Kind.FRAGMENT_DEFINITION);
  return new Map(fragments.map((fragment) => [fragment.name.value, fragment]));
}

/** The first walk of an operation, or the one below it of the names given. */
export function walkOf(query: string, ...below: readonly string[]): WalkSlot {
  let { slots } = analysisOf(query).selection;
  let found = slots.find((slot) => slot.kind === 'walk');
  for (const name of below) {
    slots = found?.target.slots ?? [];
    found = slots.filter((slot) => slot.kind === 'walk').find(({ field }) => field.name === name);
  }
  if (!found) throw new Error(`expected a walk ${below.join('.')} in ${query}`);
  return found;
}
