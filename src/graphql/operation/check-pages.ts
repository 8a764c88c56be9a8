import { checkCursors, readPage } from './page.js';
import type { Variables } from './argument.js';
import type { Selection, WalkSlot } from './selection.js';

/**
 * Makes the function that reads the sizes and cursors of all connections, though the statement may not need them.
 *
 * @returns throws GraphQLError BAD_USER_INPUT for what is no size and no cursor of the list
 */
export function pageChecks(selection: Selection): (variables: Variables) => void {
  const pages = connectionsOf(selection).map((slot) => ({
    slot,
    size: readPage(slot.arguments, slot.field.name).size,
  }));
  return (variables) => {
    for (const { slot, size } of pages) {
      size(variables);
      checkCursors(slot, variables);
    }
  };
}

function connectionsOf({ slots }: Selection): WalkSlot[] {
  return slots.flatMap((slot) => {
    if (slot.kind !== 'walk') return [];
    const below = [slot.target, slot.edge.claims, slot.edge.via].flatMap((selection) =>
      selection ? connectionsOf(selection) : [],
    );
    return slot.field.cardinality === 'connection' ? [slot, ...below] : below;
  });
}
