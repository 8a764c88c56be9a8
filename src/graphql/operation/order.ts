import { chosen } from './argument.js';
import type { WalkSlot } from './selection.js';

/**
 * The names of the keys of a field's order, as its cursors hold them: `size-` and `id`. An order that follows from the walk
 * itself begins with `distance`; that of an aggregate's groups is `count-` and what they are grouped by.
 */
export function orderNames({ field: { access }, order, arguments: given }: WalkSlot): string[] {
  if (access.kind === 'aggregate') return ['count-', String(chosen(given, 'groupBy') ?? '')];
  const names = order.map(({ field, part, descending }) =>
    [field, part === undefined ? '' : `.${part}`, descending ? '-' : ''].join(''),
  );
  if (names.length === 0 && access.kind === 'relationship' && access.depth > 1) names.push('distance');
  return order.some(({ field }) => field === 'id') ? names : [...names, 'id'];
}

/** The name of a field's order in its cursors: `size-,id`. */
export function orderName(slot: WalkSlot): string {
  return orderNames(slot).join(',');
}
