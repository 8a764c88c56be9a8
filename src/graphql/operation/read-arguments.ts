import {
  astFromValue,
  getNamedType,
  isInputObjectType,
  isListType,
  isNonNullType,
  Kind,
  print,
  valueFromAST,
  type FieldNode,
  type GraphQLError,
  type GraphQLField,
  type GraphQLInputType,
  type ValueNode,
} from 'graphql';

import { badUserInput } from '../errors.js';
import { isChoice, variableValue, type Arg, type LeafArg, type Variables } from './argument.js';

/**
 * The arguments of a field. One that is null is left out; one that is not given has its default, or is left out.
 *
 * @throws GraphQLError BAD_USER_INPUT where a variable gives null and the schema does not.
 * @see https://spec.graphql.org/October2021/#CoerceArgumentValues()
 */
export function readArguments(
  node: FieldNode,
  field: GraphQLField<unknown, unknown>,
  variables: Variables,
): ReadonlyMap<string, Arg> {
  const result = new Map<string, Arg>();
  for (const { name, type, defaultValue } of field.args) {
    const given = node.arguments?.find((argument) => argument.name.value === name)?.value;
    if (given && isGiven(given, variables)) {
      const arg = fromAst(given, type, variables, (expected) =>
        nullRefused(`${field.name}(${name}:)`, expected, astFromValue(defaultValue, type), node),
      );
      if (arg) result.set(name, arg);
    } else if (defaultValue !== undefined) {
      result.set(
        name,
        fromValue(defaultValue, type, variables, () => defaultValue),
      );
    }
  }
  return result;
}

/** @param byDefault What it is where it is left out. */
function nullRefused(
  place: string,
  expected: GraphQLInputType,
  byDefault: ValueNode | null | undefined,
  node: FieldNode,
): GraphQLError {
  const next = byDefault
    ? {
        zh: `；省略即为默认值 ${print(byDefault)}`,
        en: `; leave it out for the default, ${print(byDefault)}`,
      }
    : { zh: '', en: '' };
  const message = {
    zh: `须为 ${String(expected)} 类型的值，得到的是 null${next.zh}。`,
    en: `expected a value of type ${String(expected)}, but got null${next.en}.`,
  };
  return badUserInput(place, message, node);
}

function isGiven(node: ValueNode, variables: Variables): boolean {
  return node.kind !== Kind.VARIABLE || variableValue(variables, node.name.value) !== undefined;
}

function fromAst(
  node: ValueNode,
  type: GraphQLInputType,
  variables: Variables,
  refuseNull: (expected: GraphQLInputType) => GraphQLError,
): Arg | undefined {
  const inner = isNonNullType(type) ? type.ofType : type;
  if (node.kind === Kind.NULL) return undefined;
  if (node.kind === Kind.VARIABLE) {
    const name = node.name.value;
    const value = variableValue(variables, name);
    if (value !== undefined && value !== null) return fromValue(value, inner, variables, (all) => all[name]);
    // Validation accepts a nullable variable with a default here, but the request may still give it null.
    if (isNonNullType(type)) throw refuseNull(type);
    return undefined;
  }
  if (isListType(inner) && isStructured(inner)) {
    const nodes = node.kind === Kind.LIST ? node.values : [node];
    return {
      kind: 'list',
      items: nodes.flatMap((item) => fromAst(item, inner.ofType, variables, refuseNull) ?? []),
    };
  }
  if (isInputObjectType(inner) && node.kind === Kind.OBJECT) {
    const fields = new Map<string, Arg>();
    const given = node.fields.filter(({ value }) => isGiven(value, variables));
    for (const entry of given) {
      const definition = inner.getFields()[entry.name.value];
      const arg = definition && fromAst(entry.value, definition.type, variables, refuseNull);
      if (arg) fields.set(entry.name.value, arg);
    }
    for (const { name, type: fieldType, defaultValue } of Object.values(inner.getFields())) {
      if (defaultValue === undefined || given.some((entry) => entry.name.value === name)) continue;
      fields.set(
        name,
        fromValue(defaultValue, fieldType, variables, () => defaultValue),
      );
    }
    return { kind: 'object', fields };
  }
  if (node.kind === Kind.LIST) {
    const itemType = isListType(inner) ? inner.ofType : inner;
    const items = node.values.map(
      (item) => fromAst(item, itemType, variables, refuseNull) as LeafArg | undefined,
    );
    // A list of scalars is one leaf: one parameter, whatever its length.
    return leafArg(inner, variables, (all) => items.map((item) => item?.get(all) ?? null));
  }
  const constant: unknown = valueFromAST(node, inner, variables);
  return constant === undefined || constant === null ? undefined : leafArg(inner, variables, () => constant);
}

function leafArg(type: GraphQLInputType, variables: Variables, get: LeafArg['get']): LeafArg {
  return isChoice(type) ? { kind: 'choice', value: get(variables), get } : { kind: 'value', get };
}

function fromValue(
  value: unknown,
  type: GraphQLInputType,
  variables: Variables,
  get: (variables: Variables) => unknown,
): Arg {
  const inner = isNonNullType(type) ? type.ofType : type;
  if (isListType(inner) && isStructured(inner)) {
    const items = value as readonly unknown[];
    return {
      kind: 'list',
      items: items.map((item, index) =>
        fromValue(item, inner.ofType, variables, (all) => (get(all) as unknown[])[index]),
      ),
    };
  }
  if (isInputObjectType(inner)) {
    const fields = new Map<string, Arg>();
    for (const [name, item] of Object.entries(value as Record<string, unknown>)) {
      const definition = inner.getFields()[name];
      if (!definition || item === undefined || item === null) continue;
      fields.set(
        name,
        fromValue(item, definition.type, variables, (all) => (get(all) as Record<string, unknown>)[name]),
      );
    }
    return { kind: 'object', fields };
  }
  return leafArg(inner, variables, get);
}

function isStructured(type: GraphQLInputType): boolean {
  return isInputObjectType(getNamedType(type));
}
