import { memberProperty } from '../../property-names.js';
import type { InterfaceType, NodeType } from '../model/model.js';
import { numberMember, numberMembers } from '../model/value-members.js';
import type { LeafArg, Variables } from '../operation/argument.js';
import { decodeCursor } from '../operation/cursor.js';
import { orderName } from '../operation/order.js';
import type { OrderKey } from '../operation/order-keys.js';
import type { Page } from '../operation/page.js';
import type { WalkSlot } from '../operation/selection.js';
import { allOf } from './condition.js';
import { oneOfMembers } from './one-of-members.js';
import { relatedCount } from './related-subquery.js';
import type { Scope } from './scope.js';
import { unhandled } from './unhandled.js';

/** One key that a list is ordered by. */
export interface SortKey {
  readonly expression: string;
  readonly descending: boolean;
  /** Whether the key is never missing, so that comparisons need not look. */
  readonly always: boolean;
}

/** A key that is bound to a name before the list is ordered: `COUNT { … }` as `k0`. */
export interface BoundKey {
  readonly name: string;
  readonly expression: string;
}

/** The total order of a list. */
export interface Order {
  readonly keys: readonly SortKey[];
  /** What must be bound before. A count is made once a row, though order, cursor and condition have it. */
  readonly bound: readonly BoundKey[];
  /** Names the order in a cursor, such as `size-,id`. */
  readonly name: string;
}

/** The order that a field's `orderBy` asks for, ended by the id; `natural` where nothing is asked for. */
export function readOrder(
  scope: Scope,
  type: NodeType | InterfaceType,
  variable: string,
  slot: WalkSlot,
  natural: readonly SortKey[],
): Order {
  const asked = slot.order;
  const bound: BoundKey[] = [];
  const expression = (key: OrderKey): string => {
    if (key.part !== 'count') return sortExpression(scope, type, variable, key);
    const name = scope.name('k');
    bound.push({ name, expression: countExpression(scope, type, variable, key) });
    return name;
  };
  const keys =
    asked.length === 0
      ? [...natural]
      : asked.map((key) => ({
          expression: expression(key),
          descending: key.descending,
          always: key.field === 'id' || key.part === 'count',
        }));
  // Every node has an id, whether its type shows it or not.
  if (!asked.some(({ field }) => field === 'id')) {
    keys.push({ expression: `${variable}.id`, descending: false, always: true });
  }
  return { keys, bound, name: orderName(slot) };
}

function countExpression(
  scope: Scope,
  type: NodeType | InterfaceType,
  owner: string,
  { field: name }: OrderKey,
): string {
  const field = type.fields.get(name);
  if (field?.kind !== 'walk') throw unhandled(`${type.name}(orderBy.${name}.count:)`);
  return relatedCount(scope, { field, owner });
}

function sortExpression(
  scope: Scope,
  type: NodeType | InterfaceType,
  variable: string,
  { field: name, part }: OrderKey,
): string {
  const field = type.fields.get(name);
  if (field?.kind === 'localized') return `${variable}.${name}`;
  if (field?.kind === 'value') {
    if (part !== undefined) {
      const { numbers, units } = numberMembers(scope.model, field.type);
      return oneOfMembers(variable, name, part === 'unit' ? units : numbers);
    }
    const value = scope.model.values.get(field.type);
    const date = value?.fields.has('earliest') ? 'earliest' : undefined;
    return `${variable}.${memberProperty(name, numberMember(value)?.name ?? date ?? 'text')}`;
  }
  if (field?.kind === 'property' || name === 'id') return `${variable}.${name}`;
  throw unhandled(`${type.name}(orderBy.${name}:)`);
}

/** `ORDER BY` terms; what is missing stands last, or first where the list is read backwards. */
export function orderTerms(order: Order, backwards: boolean): string {
  return order.keys
    .flatMap(({ expression, descending, always }) => {
      const down = descending !== backwards;
      const term = down ? `${expression} DESC` : expression;
      // Cypher puts what is missing last going up and first going down.
      if (always || !descending) return [term];
      return [backwards ? `${expression} IS NOT NULL` : `${expression} IS NULL`, term];
    })
    .join(', ');
}

/** The condition that an entry stands between the cursors of a page; undefined where it has none. */
export function keysetConditions(scope: Scope, order: Order, page: Page, field: string): string | undefined {
  return allOf(
    (['after', 'before'] as const).map((side) => {
      const cursor = page[side];
      return cursor && keysetCondition(scope, order, cursor, side, `${field}(${side}:)`);
    }),
  );
}

function keysetCondition(
  scope: Scope,
  order: Order,
  cursor: LeafArg,
  side: 'after' | 'before',
  argument: string,
): string {
  const parameters = order.keys.map((_key, index) =>
    scope.parameter(
      (variables: Variables) =>
        decodeCursor(cursor.get(variables), order.name, order.keys.length, argument)[index],
    ),
  );
  const build = (index: number): string => {
    const key = order.keys[index];
    const parameter = parameters[index];
    if (!key || parameter === undefined) return 'false';
    const { expression, always } = key;
    const operator = key.descending === (side === 'after') ? '<' : '>';
    const beyond = always
      ? `${expression} ${operator} ${parameter}`
      : side === 'after'
        ? `(${expression} ${operator} ${parameter} OR (${expression} IS NULL AND ${parameter} IS NOT NULL))`
        : `(${expression} ${operator} ${parameter} OR (${expression} IS NOT NULL AND ${parameter} IS NULL))`;
    if (index === order.keys.length - 1) return beyond;
    const same = always
      ? `${expression} = ${parameter}`
      : `(${expression} = ${parameter} OR (${expression} IS NULL AND ${parameter} IS NULL))`;
    return `(${beyond} OR (${same} AND ${build(index + 1)}))`;
  };
  return build(0);
}
