import { badUserInput } from '../errors.js';
import { decodeCursor } from '../execute/cursor.js';
import type { InterfaceType, NodeType } from '../model/model.js';
import { leaf, type Arg, type LeafArg, type Variables } from '../operation/argument.js';
import type { WalkSlot } from '../operation/selection.js';
import { memberProperty, type Scope } from './scope.js';

/** One key that a list is ordered by. */
export interface SortKey {
  readonly expression: string;
  readonly descending: boolean;
  /** Whether the key is never missing, so that comparisons need not look. */
  readonly always: boolean;
}

/** The total order of a list. */
export interface Order {
  readonly keys: readonly SortKey[];
  /** Names the order in a cursor, such as `size-,id`. */
  readonly name: string;
}

/** The order that `orderBy` asks for, ended by the id; `natural` where nothing is asked for. */
export function readOrder(
  scope: Scope,
  type: NodeType | InterfaceType,
  variable: string,
  orderBy: Arg | undefined,
  natural: readonly SortKey[],
): Order {
  const asked = askedOrder(orderBy);
  const keys =
    asked.length === 0
      ? [...natural]
      : asked.map(({ name, descending }) => ({
          expression: sortExpression(scope, type, variable, name),
          descending,
          always: name === 'id',
        }));
  // Every node has an id, whether its type shows it or not.
  if (!asked.some(({ name }) => name === 'id')) {
    keys.push({ expression: `${variable}.id`, descending: false, always: true });
  }
  return { keys, name: nameOrder(asked, natural.length > 0) };
}

/**
 * The name of a field's order, as its cursors hold it: `size-,id`. An order that follows from the walk itself is
 * named `distance,id`.
 */
export function orderName(slot: WalkSlot): string {
  const { source } = slot.field;
  return nameOrder(
    askedOrder(slot.arguments.get('orderBy')),
    source.kind === 'relationship' && source.depth > 1,
  );
}

function nameOrder(asked: readonly { name: string; descending: boolean }[], walk: boolean): string {
  const names = asked.map(({ name, descending }) => name + (descending ? '-' : ''));
  if (names.length === 0 && walk) names.push('distance');
  return asked.some(({ name }) => name === 'id') ? names.join(',') : [...names, 'id'].join(',');
}

function askedOrder(orderBy: Arg | undefined): { name: string; descending: boolean }[] {
  if (orderBy?.kind !== 'list') return [];
  return orderBy.items.flatMap((item) => {
    if (item.kind !== 'object') return [];
    return [...item.fields].map(([name, direction]) => ({
      name,
      descending: direction.kind === 'leaf' && direction.value === 'DESC',
    }));
  });
}

function sortExpression(
  scope: Scope,
  type: NodeType | InterfaceType,
  variable: string,
  name: string,
): string {
  const field = type.fields.get(name);
  if (field?.kind === 'localized') return `${variable}.${name}Zh`;
  if (field?.kind === 'value') {
    const members = scope.model.values.get(field.type)?.fields;
    const number = [...(members?.values() ?? [])].find((member) => member.type === 'Float');
    return `${variable}.${memberProperty(name, number?.name ?? (members?.has('earliest') ? 'earliest' : 'text'))}`;
  }
  return `${variable}.${name}`;
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

/** The condition that an entry stands after (or before) the one of a cursor. */
export function keysetCondition(
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

/** Reads a field's cursors though the statement may not need them. @throws GraphQLError BAD_USER_INPUT */
export function checkCursors(slot: WalkSlot, variables: Variables): void {
  const name = orderName(slot);
  for (const side of ['after', 'before'] as const) {
    const cursor = leaf(slot.arguments, side);
    if (cursor)
      decodeCursor(cursor.get(variables), name, name.split(',').length, `${slot.field.name}(${side}:)`);
  }
}

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
