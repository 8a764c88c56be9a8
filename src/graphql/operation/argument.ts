import {
  astFromValue,
  getNamedType,
  isEnumType,
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

import { ContractError } from '../../errors.js';
import { badUserInput } from '../errors.js';

/** The coerced variables of a request. */
export type Variables = Readonly<Record<string, unknown>>;

/**
 * An argument, taken apart: its structure is fixed when the operation is compiled, its leaves are read from the
 * variables of each request. A literal's leaves are constants, so that operations that differ only in literals
 * compile to the same statement.
 */
export type Arg = LeafArg | ObjectArg | ListArg;

export type LeafArg = ValueArg | ChoiceArg;

/** A text or number, or a list of them. It differs from request to request, so a statement has it as a parameter only. */
export interface ValueArg {
  readonly kind: 'value';
  /** Reads the value from the variables of any request of the same signature. */
  readonly get: (variables: Variables) => unknown;
}

/** An enum or Boolean, or a list of them: the same in all requests of a signature, so it may decide a statement's text. */
export interface ChoiceArg {
  readonly kind: 'choice';
  readonly value: unknown;
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
      const arg = fromAst(given, type, variables, (expected) => {
        const byDefault = astFromValue(defaultValue, type);
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
        return badUserInput(`${field.name}(${name}:)`, message, node);
      });
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
    for (const entry of node.fields) {
      const definition = inner.getFields()[entry.name.value];
      const arg = definition && fromAst(entry.value, definition.type, variables, refuseNull);
      if (arg) fields.set(entry.name.value, arg);
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

/**
 * Whether values of a type are choices. The signature of a request has the value of each of its choices, and of a value only
 * whether it is given: the two must agree, or one request's answer would be made by another's statement.
 */
export function isChoice(type: GraphQLInputType): boolean {
  const named = getNamedType(type);
  return isEnumType(named) || named.name === 'Boolean';
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

/** The leaf under a name of an object, where there is one. */
export function leaf(fields: ReadonlyMap<string, Arg>, name: string): LeafArg | undefined {
  const arg = fields.get(name);
  return arg?.kind === 'value' || arg?.kind === 'choice' ? arg : undefined;
}

/**
 * What is chosen under a name of an object; undefined where nothing is given.
 *
 * @throws ContractError where its type makes it no choice: a value may not decide anything.
 */
export function chosen(fields: ReadonlyMap<string, Arg>, name: string): string | boolean | undefined {
  const arg = fields.get(name);
  if (arg === undefined) return undefined;
  const value = arg.kind === 'choice' ? arg.value : undefined;
  if (typeof value === 'string' || typeof value === 'boolean') return value;
  throw new ContractError(
    `schema.graphql: ${name}: expected the type of this argument to be an enum or Boolean.`,
  );
}

/** @throws ContractError where an argument is no object, which its type in the schema says that it is. */
export function requireObject(arg: Arg, name: string): ObjectArg {
  if (arg.kind !== 'object') throw new ContractError(`schema.graphql: ${name}: expected an input object.`);
  return arg;
}

/** @throws ContractError where an argument is no list of objects, which its type in the schema says that it is. */
export function requireList(arg: Arg, name: string): readonly Arg[] {
  if (arg.kind !== 'list')
    throw new ContractError(`schema.graphql: ${name}: expected a list of input objects.`);
  return arg.items;
}
