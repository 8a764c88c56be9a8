import { badUserInput } from '../errors.js';
import { leaf, type Arg, type LeafArg, type Variables } from './argument.js';
import { decodeCursor } from './cursor.js';
import { selectionsBelow, type Selection, type WalkSlot } from './selection.js';

/** Which part of a list is asked for. */
export interface Page {
  readonly backwards: boolean;
  /** How many entries, one more than asked for, so that it is known whether more follow. */
  readonly limit: (variables: Variables) => number;
  /** How many entries were asked for. */
  readonly size: (variables: Variables) => number;
  readonly after: LeafArg | undefined;
  readonly before: LeafArg | undefined;
}

const DEFAULT_PAGE_SIZE = 20;
const MAXIMUM_PAGE_SIZE = 100;

/** Reads `first`, `after`, `last` and `before`. @throws GraphQLError BAD_USER_INPUT where they contradict. */
export function readPage(args: ReadonlyMap<string, Arg>, field: string): Page {
  const first = leaf(args, 'first');
  const last = leaf(args, 'last');
  if (first && last) throw badUserInput(`${field}(first:, last:)`, 'expected one of the two, but got both.');
  const asked = last ?? first;
  const name = last ? 'last' : 'first';
  const size = (variables: Variables): number => {
    const value = asked ? asked.get(variables) : DEFAULT_PAGE_SIZE;
    if (typeof value !== 'number' || !Number.isInteger(value) || value < 0 || value > MAXIMUM_PAGE_SIZE) {
      throw badUserInput(
        `${field}(${name}:)`,
        `expected a number from 0 to ${MAXIMUM_PAGE_SIZE}, but got ${String(value)}.`,
      );
    }
    return value;
  };
  return {
    backwards: last !== undefined,
    size,
    limit: (variables) => size(variables) + 1,
    after: leaf(args, 'after'),
    before: leaf(args, 'before'),
  };
}

/** What a field's `orderBy` asks for; empty where it asks for nothing. */
export function askedOrder(slot: WalkSlot): { name: string; descending: boolean }[] {
  const orderBy = slot.arguments.get('orderBy');
  if (orderBy?.kind !== 'list') return [];
  return orderBy.items.flatMap((item) => {
    if (item.kind !== 'object') return [];
    return [...item.fields].map(([name, direction]) => ({
      name,
      descending: direction.kind === 'leaf' && direction.value === 'DESC',
    }));
  });
}

/**
 * The name of a field's order, as its cursors hold it: `size-,id`. An order that follows from the walk itself is
 * named `distance,id`.
 */
export function orderName(slot: WalkSlot): string {
  const { access } = slot.field;
  const asked = askedOrder(slot);
  const names = asked.map(({ name, descending }) => name + (descending ? '-' : ''));
  if (names.length === 0 && access.kind === 'relationship' && access.depth > 1) names.push('distance');
  return asked.some(({ name }) => name === 'id') ? names.join(',') : [...names, 'id'].join(',');
}

/**
 * Makes the function that reads the sizes and cursors of all connections, though the statement may not need them.
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
  const order = orderName(slot);
  return (['after', 'before'] as const).flatMap((side) => {
    const cursor = leaf(slot.arguments, side);
    const argument = `${slot.field.name}(${side}:)`;
    return cursor
      ? [(variables) => decodeCursor(cursor.get(variables), order, order.split(',').length, argument)]
      : [];
  });
}
