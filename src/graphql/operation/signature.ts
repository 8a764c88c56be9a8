import {
  getNamedType,
  isInputObjectType,
  isListType,
  isNonNullType,
  typeFromAST,
  type GraphQLInputType,
  type GraphQLSchema,
  type OperationDefinitionNode,
} from 'graphql';

import { isChoice, variableValue, type Variables } from './argument.js';

/**
 * Makes a function that tells which requests of one operation share its compilation: those whose variables have the same
 * structure and the same choices. A number or text counts only as given, null or not given. That operations written
 * differently still make the same statement is the matter of slot-order.ts.
 *
 * @see OperationCache
 */
export function signatureOf(
  schema: GraphQLSchema,
  operation: OperationDefinitionNode,
): (variables: Variables) => string {
  const readers = (operation.variableDefinitions ?? []).map((definition) => {
    const type = typeFromAST(schema, definition.type) as GraphQLInputType;
    const name = definition.variable.name.value;
    return (variables: Variables) => signatureOfValue(variableValue(variables, name), type);
  });
  return (variables) => readers.map((read) => read(variables)).join('|');
}

function signatureOfValue(value: unknown, type: GraphQLInputType): string {
  // Not the same as null: what is not given has the argument's default.
  if (value === undefined) return '';
  if (value === null) return '0';
  const inner = isNonNullType(type) ? type.ofType : type;
  const named = getNamedType(inner);
  if (isInputObjectType(named)) {
    if (isListType(inner)) {
      const items = value as readonly unknown[];
      return `[${items.map((item) => signatureOfValue(item, inner.ofType)).join(',')}]`;
    }
    const object = value as Record<string, unknown>;
    const fields = named.getFields();
    return `{${Object.keys(object)
      .map((key) => `${key}:${fields[key] ? signatureOfValue(object[key], fields[key].type) : ''}`)
      .join(',')}}`;
  }
  return isChoice(inner) ? JSON.stringify(value) : '1';
}
