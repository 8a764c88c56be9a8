import { getNamedType, isEnumType, type GraphQLInputType } from 'graphql';

import { ContractError } from '../../errors.js';

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

/** The value of a variable, null where the request says so; undefined where it is not given and has no default. */
export function variableValue(variables: Variables, name: string): unknown {
  return Object.hasOwn(variables, name) ? variables[name] : undefined;
}

/**
 * Whether values of a type are choices. The signature of a request has the value of each of its choices, and of a value only
 * whether it is given: the two must agree, or one request's answer would be made by another's statement.
 */
export function isChoice(type: GraphQLInputType): boolean {
  const named = getNamedType(type);
  return isEnumType(named) || named.name === 'Boolean';
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
