import { leaf, type Variables } from './argument.js';
import { decodeCursor } from './cursor.js';
import { orderNames } from './order.js';
import { readPage } from './page.js';
import { selectionsBelow, type Selection, type WalkSlot } from './selection.js';

/**
 * Makes the function that checks the page sizes and cursors of all connections, also of those whose entries are not read.
 *
 * @returns throws GraphQLError BAD_USER_INPUT for what is no size, and no cursor of the list
 */
export function pageChecks(selection: Selection): (variables: Variables) => void {
  const pages = connectionsOf(selection).map((slot) => readPage(slot.arguments, slot.field.name));
  const cursors = connectionsOf(selection).flatMap(cursorsOf);
  return (variables) => {
    for (const { size } of pages) size(variables);
    for (const read of cursors) read(variables);
  };
}

function connectionsOf({ slots }: Selection): WalkSlot[] {
  return slots.flatMap((slot) => {
    if (slot.kind !== 'walk') return [];
    const below = selectionsBelow(slot).flatMap(connectionsOf);
    return slot.field.cardinality === 'connection' ? [slot, ...below] : below;
  });
}

function cursorsOf(slot: WalkSlot): ((variables: Variables) => unknown)[] {
  const order = orderNames(slot);
  return (['after', 'before'] as const).flatMap((side) => {
    const cursor = leaf(slot.arguments, side);
    const argument = `${slot.field.name}(${side}:)`;
    return cursor
      ? [(variables) => decodeCursor(cursor.get(variables), order.join(','), order.length, argument)]
      : [];
  });
}
