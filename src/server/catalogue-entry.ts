import {
  type GraphQLSchema,
  isEnumType,
  Kind,
  type OperationDefinitionNode,
  print,
  type TypeNode,
  type VariableDefinitionNode,
  valueFromASTUntyped,
} from 'graphql';

import type { Message } from '../message.js';
import type { ShippedOperation } from './shipped-operation.js';

/** An operation that comes with the project, as `/operations` lists it: all that a form for it needs. */
export interface CatalogueEntry {
  readonly name: string;
  readonly title: Message;
  readonly url: string;
  readonly query: string;
  /** What its text calls the operation; undefined where it gives no name. */
  readonly operationName: string | undefined;
  /** The fields of `Query` that it asks. */
  readonly fields: readonly string[];
  readonly variables: readonly CatalogueVariable[];
  /** The lists of its answer, any of which can be a table. */
  readonly lists: readonly string[];
  readonly table: string | undefined;
}

export interface CatalogueVariable {
  readonly name: string;
  /** As GraphQL writes it, such as `[ID!]`. */
  readonly type: string;
  /** As GraphQL writes it. */
  readonly default?: string;
  /** The same in JSON. */
  readonly value?: unknown;
  /** What it may be, where its type is an enum. */
  readonly values?: readonly string[];
}

/** @param lists Paths of the lists of its answer */
export function catalogueEntry(
  { name, title, query, table }: ShippedOperation,
  { name: named, selectionSet, variableDefinitions = [] }: OperationDefinitionNode,
  lists: readonly string[],
  schema: GraphQLSchema,
): CatalogueEntry {
  return {
    name,
    title,
    url: `/operations/${name}`,
    query,
    operationName: named?.value,
    fields: selectionSet.selections.flatMap((one) => (one.kind === Kind.FIELD ? [one.name.value] : [])),
    variables: variableDefinitions.map((definition) => catalogueVariable(definition, schema)),
    lists,
    table,
  };
}

function catalogueVariable(
  { variable, type, defaultValue }: VariableDefinitionNode,
  schema: GraphQLSchema,
): CatalogueVariable {
  const values = enumValues(type, schema);
  return {
    name: variable.name.value,
    type: print(type),
    ...(defaultValue && { default: print(defaultValue), value: valueFromASTUntyped(defaultValue) }),
    ...(values && { values }),
  };
}

function enumValues(written: TypeNode, schema: GraphQLSchema): string[] | undefined {
  if (written.kind !== Kind.NAMED_TYPE) return enumValues(written.type, schema);
  const type = schema.getType(written.name.value);
  return isEnumType(type) ? type.getValues().map(({ name }) => name) : undefined;
}
