import { chosen, requireList, requireObject } from './argument.js';
import type { WalkSlot } from './selection.js';

/** What a field's `orderBy` asks for; empty where it asks for nothing. */
export function askedOrder(slot: WalkSlot): { name: string; descending: boolean }[] {
  const orderBy = slot.arguments.get('orderBy');
  if (orderBy === undefined) return [];
  return requireList(orderBy, 'orderBy').flatMap((item) => {
    const { fields } = requireObject(item, 'orderBy');
    return [...fields.keys()].map((name) => ({ name, descending: chosen(fields, name) === 'DESC' }));
  });
}

/**
 * The name of a field's order, as its cursors hold it: `size-,id`. An order that follows from the walk itself is
 * named `distance,id`, that of an aggregate's groups `count-,region`.
 */
export function orderName(slot: WalkSlot): string {
  const { access } = slot.field;
  if (access.kind === 'aggregate') return `count-,${chosen(slot.arguments, 'groupBy') ?? ''}`;
  const asked = askedOrder(slot);
  const names = asked.map(({ name, descending }) => name + (descending ? '-' : ''));
  if (names.length === 0 && access.kind === 'relationship' && access.depth > 1) names.push('distance');
  return asked.some(({ name }) => name === 'id') ? names.join(',') : [...names, 'id'].join(',');
}
