import type { Field, NodeType, ValueType } from './model.js';

/** A value field of a node type that holds a number, and the names of the value's members. */
export interface NumberField {
  readonly name: string;
  /** Member that holds the number, such as `amount`. */
  readonly number: string;
  /** Member that holds the unit, such as `currency`; undefined where the type has but one. */
  readonly unit: string | undefined;
}

/** The fields of a type that can be summed. */
export function numberFields(type: NodeType, values: ReadonlyMap<string, ValueType>): NumberField[] {
  return [...type.fields.values()].flatMap((field: Field) => {
    const value = field.kind === 'value' ? values.get(field.type) : undefined;
    const members = [...(value?.fields.values() ?? [])];
    const number = members.find((member) => member.type === 'Float');
    if (!number) return [];
    const unit = members.find((member) => member.name === 'currency' || member.name === 'unit');
    return [{ name: field.name, number: number.name, unit: unit?.name }];
  });
}
