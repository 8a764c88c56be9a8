import { Kind, type TypeNode } from 'graphql';

/** What a field or an argument is declared as: `[Region!]!` is a list of Region that is not null. */
export interface TypeReference {
  readonly name: string;
  readonly nonNull: boolean;
  readonly list: boolean;
}

/** A type as it is written, taken apart; whether the items of a list may be null is left out. */
export function typeReference(type: TypeNode): TypeReference {
  if (type.kind === Kind.NON_NULL_TYPE) return { ...typeReference(type.type), nonNull: true };
  if (type.kind === Kind.LIST_TYPE) return { ...typeReference(type.type), nonNull: false, list: true };
  return { name: type.name.value, nonNull: false, list: false };
}
