import type { Model } from '../model/model.js';
import { numberMembers } from '../model/value-members.js';
import { chosen, requireList, requireObject, type Arg } from './argument.js';

/** One key that a list is asked to be ordered by. */
export interface OrderKey {
  readonly field: string;
  /**
   * What is compared where it is not the field's value: how many nodes it leads to; of a value of one of several types, its
   * unit or its number.
   */
  readonly part: 'count' | 'unit' | 'number' | undefined;
  readonly descending: boolean;
}

/**
 * The keys of the `orderBy` among a field's arguments; none where it asks for nothing.
 *
 * @param type Name of the type that the list is of.
 */
export function orderKeys(model: Model, type: string, args: ReadonlyMap<string, Arg>): OrderKey[] {
  const orderBy = args.get('orderBy');
  if (orderBy === undefined) return [];
  const fields = (model.nodes.get(type) ?? model.interfaces.get(type))?.fields;
  return requireList(orderBy, 'orderBy').flatMap((item) => {
    const asked = requireObject(item, 'orderBy').fields;
    return [...asked].flatMap(([field, arg]): OrderKey[] => {
      if (arg.kind === 'object') {
        return [{ field, part: 'count', descending: chosen(arg.fields, 'count') === 'DESC' }];
      }
      const descending = chosen(asked, field) === 'DESC';
      const named = fields?.get(field);
      if (named?.kind !== 'value' || !model.unions.has(named.type)) {
        return [{ field, part: undefined, descending }];
      }
      // Numbers are compared within their unit only, so the units come in one order whatever the direction.
      const units = numberMembers(model, named.type).units.length > 0;
      return [
        ...(units ? [{ field, part: 'unit', descending: false } as const] : []),
        { field, part: 'number', descending },
      ];
    });
  });
}
