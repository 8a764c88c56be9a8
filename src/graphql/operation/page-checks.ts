import { leaf, type Variables } from './argument.js';
import { decodeCursor } from './cursor.js';
import { orderNames } from './order.js';
import { readPage } from './page.js';
import { walksOf, type Selection, type WalkSlot } from './selection.js';

/**
 * Makes the function that checks the page sizes and cursors of all connections, also of those whose entries are not read.
 *
 * @returns throws GraphQLError BAD_USER_INPUT for what is no size, and no cursor of the list
 */
export function pageChecks(selection: Selection): (variables: Variables) => void {
  const connections = walksOf(selection).filter(({ field }) => field.cardinality === 'connection');
  const pages = connections.map((slot) => readPage(slot.arguments, slot.field.name, slot.node));
  const cursors = connections.flatMap(cursorsOf);
  return (variables) => {
    for (const { size } of pages) size(variables);
    for (const read of cursors) read(variables);
  };
}

function cursorsOf(slot: WalkSlot): ((variables: Variables) => unknown)[] {
  const order = orderNames(slot);
  return (['after', 'before'] as const).flatMap((side) => {
    const cursor = leaf(slot.arguments, side);
    const argument = `${slot.field.name}(${side}:)`;
    return cursor
      ? [
          (variables) =>
            decodeCursor(cursor.get(variables), order.join(','), order.length, argument, slot.node),
        ]
      : [];
  });
}
