import type { NodeType, ValueType } from './model.js';
import { numberMember, unitMember } from './value-members.js';

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
  return [...type.fields.values()].flatMap((field) => {
    const value = field.kind === 'value' ? values.get(field.type) : undefined;
    const number = numberMember(value);
    return value && number ? [{ name: field.name, number: number.name, unit: unitMember(value)?.name }] : [];
  });
}
