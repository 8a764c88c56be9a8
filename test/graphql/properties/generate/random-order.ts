import { getNamedType, isInputObjectType, type GraphQLInputObjectType } from 'graphql';

import type { Draws } from './draws.js';
import type { Input } from '../oracle/input.js';

/** An order of a list: by one of the fields that its input has, or by two. */
export function randomOrder(draws: Draws, input: GraphQLInputObjectType): readonly Input[] {
  const fields = Object.values(input.getFields());
  const counted = fields.filter((field) => isInputObjectType(getNamedType(field.type)));
  const others = fields.filter((field) => !counted.includes(field));
  return Array.from({ length: draws.chance(30) ? 2 : 1 }, () => {
    const direction = draws.pick(['ASC', 'DESC']);
    // Most orders of some types are counts, each of which is a subquery to plan.
    const field = draws.pick(counted.length > 0 && draws.chance(30) ? counted : others);
    return { [field.name]: orderedBy(getNamedType(field.type), direction) };
  });
}

/** A direction, or the direction of a count. */
export function orderedBy(type: unknown, direction: string): unknown {
  if (!isInputObjectType(type)) return direction;
  return Object.fromEntries(Object.keys(type.getFields()).map((name) => [name, direction]));
}
