import type { Draws } from './draws.js';

/**
 * The value of an argument, drawn anew for each variant of an operation: the structure stays, so that variants share
 * a statement.
 */
export type InputValue = LeafValue | ObjectValue | ListValue;

export interface LeafValue {
  readonly kind: 'leaf';
  /** The GraphQL type of the place it stands in. */
  readonly type: string;
  readonly draw: (draws: Draws) => unknown;
  readonly isEnum: boolean;
  readonly variable: VariableUse | undefined;
}

export interface ObjectValue {
  readonly kind: 'object';
  readonly type: string;
  readonly fields: readonly (readonly [string, InputValue])[];
  readonly variable: VariableUse | undefined;
}

export interface ListValue {
  readonly kind: 'list';
  readonly type: string;
  readonly items: readonly InputValue[];
  readonly variable: VariableUse | undefined;
}

/** A value that is given by a variable, left to the variable's default, or not given at all. */
export interface VariableUse {
  readonly name: string;
  readonly from: 'request' | 'default' | 'nowhere';
}

/** Variables of a variant: their definitions, and the values that are given. */
export interface Variables {
  readonly definitions: Map<string, string>;
  readonly values: Record<string, unknown>;
}

/**
 * A single value.
 *
 * @param variable Its variable; without one, the value stands in the text.
 */
export function leaf(type: string, variable: string | undefined, draw: LeafValue['draw']): LeafValue {
  return {
    kind: 'leaf',
    type,
    draw,
    isEnum: false,
    variable: variable === undefined ? undefined : { name: variable, from: 'request' },
  };
}

/** The text of a value, with what is given by variables put into `variables`. */
export function render(value: InputValue, draws: Draws, variables: Variables): string {
  const { variable } = value;
  if (variable === undefined) return literal(value, draws, variables);
  if (variable.from === 'default') {
    const fallback = literal(withoutVariables(value), draws, variables);
    variables.definitions.set(
      variable.name,
      `$${variable.name}: ${value.type.replace(/!$/, '')} = ${fallback}`,
    );
  } else {
    variables.definitions.set(variable.name, `$${variable.name}: ${value.type}`);
    if (variable.from === 'request') variables.values[variable.name] = plain(value, draws);
  }
  return `$${variable.name}`;
}

function literal(value: InputValue, draws: Draws, variables: Variables): string {
  switch (value.kind) {
    case 'leaf':
      return leafText(value.draw(draws), value.isEnum);
    case 'list':
      return `[${value.items.map((item) => render(item, draws, variables)).join(', ')}]`;
    case 'object':
      return `{${value.fields.map(([name, field]) => `${name}: ${render(field, draws, variables)}`).join(', ')}}`;
  }
}

function leafText(value: unknown, isEnum: boolean): string {
  if (Array.isArray(value)) return `[${value.map((item) => leafText(item, isEnum)).join(', ')}]`;
  return isEnum ? String(value) : JSON.stringify(value);
}

/** As JSON; variables within it would stand in a variable, which GraphQL does not have. */
function plain(value: InputValue, draws: Draws): unknown {
  switch (value.kind) {
    case 'leaf':
      return value.draw(draws);
    case 'list':
      return value.items.map((item) => plain(item, draws));
    case 'object':
      return Object.fromEntries(value.fields.map(([name, field]) => [name, plain(field, draws)]));
  }
}

function withoutVariables(value: InputValue): InputValue {
  switch (value.kind) {
    case 'leaf':
      return { ...value, variable: undefined };
    case 'list':
      return { ...value, variable: undefined, items: value.items.map(withoutVariables) };
    case 'object':
      return {
        ...value,
        variable: undefined,
        fields: value.fields.map(([name, field]) => [name, withoutVariables(field)] as const),
      };
  }
}
