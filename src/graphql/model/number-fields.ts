import type { NodeType, ValueType, ValueUnion } from './model.js';
import { numberMember, unitMember } from './value-members.js';

/** A value field of a node type that holds a number, and the names of the value's members. */
export interface NumberField {
  readonly name: string;
  /** Members that hold the number, such as `amount`: one, or one of them where the value is of several types. */
  readonly numbers: readonly string[];
  /** Members that hold the unit, such as `currency`, in the same way; none where the type has but one unit. */
  readonly units: readonly string[];
  /** Whether claims say what a node's number is; else the nodes are the claims, and say it themselves. */
  readonly claimed: boolean;
}

/** The fields of a type that can be summed. */
export function numberFields(
  type: NodeType,
  values: ReadonlyMap<string, ValueType>,
  unions: ReadonlyMap<string, ValueUnion>,
): NumberField[] {
  return [...type.fields.values()].flatMap((field) => {
    if (field.kind !== 'value') return [];
    const members = unions.get(field.type)?.members ?? [field.type];
    const numbered = members.flatMap((name) => {
      const value = values.get(name);
      const number = numberMember(value);
      return value && number ? [{ number: number.name, unit: unitMember(value)?.name }] : [];
    });
    if (numbered.length === 0) return [];
    const units = numbered.flatMap(({ unit }) => unit ?? []);
    return [{ name: field.name, numbers: numbered.map(({ number }) => number), units, claimed: type.entity }];
  });
}
