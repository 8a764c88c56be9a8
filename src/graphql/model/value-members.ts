import type { Model, PropertyField, ValueType } from './model.js';

/**
 * The member that says whether there is a value. In a union it is `type`, the name of the value's type; elsewhere `text`,
 * the words of the document, which every value has.
 */
export function discriminatorOf(model: Model, type: string): 'type' | 'text' {
  return model.unions.has(type) ? 'type' : 'text';
}

/** The member that holds a value's number, such as `amount`; undefined where the type has none. */
export function numberMember(type: ValueType | undefined): PropertyField | undefined {
  return [...(type?.fields.values() ?? [])].find((member) => member.type === 'Float');
}

/** The member that holds the unit of a value's number; undefined where the type has but one unit. */
function unitMember(type: ValueType): PropertyField | undefined {
  return type.fields.get('currency') ?? type.fields.get('unit');
}

/**
 * The members that hold the number of a value, and those that hold its unit: of a union, those of each of its types. A type
 * without either adds none.
 */
export function numberMembers(
  { unions, values }: Pick<Model, 'unions' | 'values'>,
  type: string,
): { numbers: string[]; units: string[] } {
  const types = (unions.get(type)?.members ?? [type]).flatMap((name) => values.get(name) ?? []);
  const numbered = types.filter((of) => numberMember(of) !== undefined);
  return {
    numbers: numbered.flatMap((of) => numberMember(of)?.name ?? []),
    units: numbered.flatMap((of) => unitMember(of)?.name ?? []),
  };
}
