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

/** The coerced variables of a request. */
export type Variables = Readonly<Record<string, unknown>>;

/**
 * An argument, taken apart: its structure is fixed when the operation is compiled, its leaves are read from the
 * variables of each request. A literal's leaves are constants, so that operations that differ only in literals
 * compile to the same statement.
 */
export type Arg = LeafArg | ObjectArg | ListArg;

export interface LeafArg {
  readonly kind: 'leaf';
  /** The value in the request that was compiled; only for what decides the statement's text, such as an enum. */
  readonly value: unknown;
  /** Reads the value from the variables of any request of the same signature. */
  readonly get: (variables: Variables) => unknown;
}

export interface ObjectArg {
  readonly kind: 'object';
  readonly fields: ReadonlyMap<string, Arg>;
}

export interface ListArg {
  readonly kind: 'list';
  readonly items: readonly Arg[];
}

/**
 * The arguments of a field, without those that are null or not given; only those not given have their defaults.
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
      const arg = fromAst(given, type, variables, (expected) => {
        const byDefault = astFromValue(defaultValue, type);
        const next = byDefault ? `; leave it out for the default, ${print(byDefault)}` : '';
        const message = `expected a value of type ${String(expected)}, but got null${next}.`;
        return badUserInput(`${field.name}(${name}:)`, message);
      });
      if (arg) result.set(name, arg);
    } else if (defaultValue !== undefined) {
      result.set(
        name,
        fromValue(defaultValue, type, () => defaultValue),
      );
    }
  }
  return result;
}

/** The value of a variable, null where the request says so; undefined where it is not given and has no default. */
export function variableValue(variables: Variables, name: string): unknown {
  return Object.hasOwn(variables, name) ? variables[name] : undefined;
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
    if (value !== undefined && value !== null) return fromValue(value, inner, (all) => all[name]);
    // Validation lets a variable with a default stand here, and the request may say null all the same.
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
    for (const entry of node.fields) {
      const definition = inner.getFields()[entry.name.value];
      const arg = definition && fromAst(entry.value, definition.type, variables, refuseNull);
      if (arg) fields.set(entry.name.value, arg);
    }
    return { kind: 'object', fields };
  }
  if (node.kind === Kind.LIST) {
    const itemType = isListType(inner) ? inner.ofType : inner;
    return listOfLeaves(
      node.values.map((item) => fromAst(item, itemType, variables, refuseNull) as LeafArg | undefined),
      variables,
    );
  }
  const constant: unknown = valueFromAST(node, inner, variables);
  return constant === undefined || constant === null
    ? undefined
    : { kind: 'leaf', value: constant, get: () => constant };
}

/** A list of scalars is one leaf: one parameter, whatever its length. */
function listOfLeaves(items: readonly (LeafArg | undefined)[], variables: Variables): LeafArg {
  const get = (all: Variables): unknown[] => items.map((item) => item?.get(all) ?? null);
  return { kind: 'leaf', value: get(variables), get };
}

function fromValue(value: unknown, type: GraphQLInputType, get: (variables: Variables) => unknown): Arg {
  const inner = isNonNullType(type) ? type.ofType : type;
  if (isListType(inner) && isStructured(inner)) {
    const items = value as readonly unknown[];
    return {
      kind: 'list',
      items: items.map((item, index) =>
        fromValue(item, inner.ofType, (all) => (get(all) as unknown[])[index]),
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
        fromValue(item, definition.type, (all) => (get(all) as Record<string, unknown>)[name]),
      );
    }
    return { kind: 'object', fields };
  }
  return { kind: 'leaf', value, get };
}

function isStructured(type: GraphQLInputType): boolean {
  return isInputObjectType(getNamedType(type));
}

/** The value of an argument as plain data, in the request that was compiled. */
export function plainValue(arg: Arg | undefined): unknown {
  if (!arg) return undefined;
  if (arg.kind === 'leaf') return arg.value;
  if (arg.kind === 'list') return arg.items.map(plainValue);
  return Object.fromEntries([...arg.fields].map(([name, field]) => [name, plainValue(field)]));
}

/** The leaf under a name of an object, where there is one. */
export function leaf(fields: ReadonlyMap<string, Arg>, name: string): LeafArg | undefined {
  const arg = fields.get(name);
  return arg?.kind === 'leaf' ? arg : undefined;
}
