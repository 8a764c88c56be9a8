import { GraphQLError } from 'graphql';

import { given, type Input } from './input.js';
import { relatedNodes } from './related-nodes.js';
import { compareTexts, type MemoryNode, type MemoryValue } from './memory-graph.js';
import type { SchemaFields } from './schema-fields.js';

interface Key {
  readonly name: string;
  readonly descending: boolean;
}

/** An entry of a list: a node, and its distance where the list is a walk. */
export interface Entry {
  readonly node: MemoryNode;
  readonly distance: number;
}

type KeyValue = string | number | null;

/** The part of a list that is asked for, with Relay's page information. */
export interface Page<T> {
  readonly items: readonly { readonly entry: T; readonly cursor: string }[];
  readonly hasNextPage: boolean;
  readonly hasPreviousPage: boolean;
}

/** Cursors of the oracle are told from other texts by this. */
const CURSOR_MARK = 'oracle-cursor:';

/** Whether a text of an answer is a cursor of the oracle's. */
export function isOracleCursor(value: unknown): value is string {
  return typeof value === 'string' && value.startsWith(CURSOR_MARK);
}

/** Orders a list and cuts a page out of it: https://relay.dev/graphql/connections.htm#sec-Pagination-algorithm */
export function pageOf<T extends Entry>(
  schema: SchemaFields,
  type: string,
  entries: readonly T[],
  args: Input,
  walk: boolean,
): Page<T> {
  const orderBy = args['orderBy'] as readonly Input[] | null | undefined;
  const keys = orderOf(schema, type, orderBy, walk);
  const order = orderName(schema, type, orderBy, walk);
  const keyed = entries.map((entry) => ({
    entry,
    keys: keys.map(({ name }) => keyOf(schema, type, entry, name)),
  }));
  return pageOfKeyed(keyed, keys, order, args);
}

/** @param order Names the order, so that a cursor of another one is refused. */
export function pageOfKeyed<T>(
  entries: readonly { readonly entry: T; readonly keys: readonly KeyValue[] }[],
  keys: readonly Key[],
  order: string,
  args: Input,
): Page<T> {
  const keyed = [...entries].sort((a, b) => compareKeys(keys, a.keys, b.keys));
  const after = readCursor(args['after'], order);
  const before = readCursor(args['before'], order);
  const between = keyed.filter(
    (item) =>
      (after === undefined || compareKeys(keys, item.keys, after) > 0) &&
      (before === undefined || compareKeys(keys, item.keys, before) < 0),
  );
  const last = args['last'] as number | null | undefined;
  const first = (args['first'] as number | null | undefined) ?? 20;
  const backwards = last !== null && last !== undefined;
  const items = backwards ? between.slice(Math.max(0, between.length - last)) : between.slice(0, first);
  return {
    items: items.map(({ entry, keys: values }) => ({
      entry,
      cursor: CURSOR_MARK + JSON.stringify([order, values]),
    })),
    hasNextPage: backwards ? before !== undefined : between.length > first,
    hasPreviousPage: backwards ? between.length > last : after !== undefined,
  };
}

/** A connection whose entries, with cursor and node, are these. */
export function connectionOf(
  { hasNextPage, hasPreviousPage }: Page<unknown>,
  edges: readonly { readonly cursor: string; readonly node: unknown }[],
  totalCount: number,
): Record<string, unknown> {
  return {
    totalCount,
    pageInfo: {
      hasNextPage,
      hasPreviousPage,
      startCursor: edges[0]?.cursor ?? null,
      endCursor: edges.at(-1)?.cursor ?? null,
    },
    nodes: edges.map(({ node }) => node),
    edges,
  };
}

/** The name of an order in the cursors of its lists. */
export function orderName(
  schema: SchemaFields,
  type: string,
  orderBy: readonly Input[] | null | undefined,
  walk: boolean,
): string {
  const keys = orderOf(schema, type, orderBy, walk);
  return keys.map(({ name, descending }) => `${name}${descending ? '-' : ''}`).join(',');
}

function orderOf(
  schema: SchemaFields,
  type: string,
  orderBy: readonly Input[] | null | undefined,
  walk: boolean,
): Key[] {
  const asked = (orderBy ?? []).flatMap((item) =>
    given(item).flatMap(([name, direction]): Key[] => {
      if (typeof direction === 'object') {
        return [{ name: `${name}.count`, descending: (direction as Input)['count'] === 'DESC' }];
      }
      const key = { name, descending: direction === 'DESC' };
      // Values of several types are ordered within their units.
      return isUnion(schema, type, name) ? [{ name: `${name}.unit`, descending: false }, key] : [key];
    }),
  );
  if (asked.length === 0 && walk) asked.push({ name: 'distance', descending: false });
  return asked.some(({ name }) => name === 'id') ? asked : [...asked, { name: 'id', descending: false }];
}

function isUnion(schema: SchemaFields, type: string, name: string): boolean {
  const field = schema.field(type, name);
  return field?.kind === 'value' && schema.valueMembers(field.type).length === 0;
}

function keyOf(schema: SchemaFields, type: string, { node, distance }: Entry, name: string): KeyValue {
  if (name === 'id') return node.id;
  if (name === 'distance') return distance;
  if (name.endsWith('.count')) {
    const counted = schema.field(type, name.slice(0, -'.count'.length));
    return counted ? relatedNodes(schema, node, counted).length : null;
  }
  if (name.endsWith('.unit')) {
    const value = node.properties[name.slice(0, -'.unit'.length)] as MemoryValue | null;
    return (value?.['currency'] ?? value?.['unit'] ?? null) as KeyValue;
  }
  const field = schema.field(type, name);
  if (field?.kind === 'localized') return (node.properties[name] ?? null) as KeyValue;
  const value = (node.properties[name] ?? null) as KeyValue | MemoryValue;
  if (field?.kind !== 'value' || value === null) return value as KeyValue;
  if (isUnion(schema, type, name)) {
    const { amount, value: figure, percent } = value as MemoryValue;
    return (amount ?? figure ?? percent ?? null) as KeyValue;
  }
  const members = schema.valueMembers(field.type);
  const member =
    members.find(({ type: of }) => of === 'Float')?.name ??
    (members.some(({ name: of }) => of === 'earliest') ? 'earliest' : 'text');
  return ((value as MemoryValue)[member] ?? null) as KeyValue;
}

/** What is missing stands last, whichever way. */
function compareKeys(keys: readonly Key[], a: readonly KeyValue[], b: readonly KeyValue[]): number {
  for (const [index, { descending }] of keys.entries()) {
    const [left, right] = [a[index] ?? null, b[index] ?? null];
    if (left === null || right === null) {
      if (left === right) continue;
      return left === null ? 1 : -1;
    }
    const difference =
      typeof left === 'number' && typeof right === 'number'
        ? left - right
        : compareTexts(String(left), String(right));
    if (difference !== 0) return descending ? -difference : difference;
  }
  return 0;
}

function readCursor(cursor: unknown, order: string): KeyValue[] | undefined {
  if (cursor === null || cursor === undefined) return undefined;
  const [of, keys] = JSON.parse((cursor as string).slice(CURSOR_MARK.length)) as [string, KeyValue[]];
  if (of !== order) throw new GraphQLError('expected a cursor of this order');
  return keys;
}
