import {
  getNamedType,
  getNullableType,
  isEnumType,
  isInputObjectType,
  isListType,
  type GraphQLInputType,
} from 'graphql';

import type { InputValue, LeafValue, VariableUse } from './input-value.js';

/** A value of the schema's type that is drawn anew for each variant. */
export function drawnValue(
  type: GraphQLInputType,
  draw: LeafValue['draw'],
  variable: VariableUse | undefined,
): LeafValue {
  return { kind: 'leaf', type: String(type), draw, isEnum: isEnumType(getNamedType(type)), variable };
}

/**
 * A value that decides the statement's text, and so stays the same in all variants.
 *
 * @param value As JSON; all that it gives is what the type has.
 */
export function constantValue(type: GraphQLInputType, value: unknown, variable?: VariableUse): InputValue {
  const of = getNullableType(type);
  if (isListType(of) && Array.isArray(value)) {
    const items = value.map((item) => constantValue(of.ofType, item));
    return { kind: 'list', type: String(type), items, variable };
  }
  if (!isInputObjectType(of)) return drawnValue(type, () => value, variable);
  const inputs = of.getFields();
  const fields = Object.entries(value as object).map(([name, given]): readonly [string, InputValue] => {
    const input = inputs[name];
    if (!input) throw new Error(`expected ${of.name} to have ${name}`);
    return [name, constantValue(input.type, given)];
  });
  return { kind: 'object', type: String(type), fields, variable };
}
