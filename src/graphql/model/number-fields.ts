import type { Model, NodeType } from './model.js';
import { numberMembers } from './value-members.js';

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
export function numberFields(type: NodeType, model: Pick<Model, 'unions' | 'values'>): NumberField[] {
  return [...type.fields.values()].flatMap((field) => {
    if (field.kind !== 'value') return [];
    const members = numberMembers(model, field.type);
    return members.numbers.length === 0 ? [] : [{ name: field.name, ...members, claimed: type.entity }];
  });
}
