import { ContractError } from '../../errors.js';
import type { Variables } from '../operation/argument.js';
import { edgePlace, NODE_PLACE, type EdgeField } from '../operation/edge-layout.js';
import type { WalkSlot } from '../operation/selection.js';
import type { ConnectionShape, EdgeEntry, ObjectShape } from '../operation/shape.js';
import { readConnection, type ConnectionReader } from './connection-reader.js';
import { leafListReader, leafReader } from './leaf-reader.js';
import { newObject } from './new-object.js';
import { requireList } from './raw-row.js';
import { ResponseError } from './response-error.js';

/** Reads a part of a raw row into a part of the response. */
export type Read = (raw: unknown, variables: Variables) => unknown;

/**
 * Compiles the shape of a connection.
 *
 * @param objectReader Passed in to avoid an import cycle.
 */
export function pageShaper(
  shape: ConnectionShape,
  slot: WalkSlot,
  objectReader: (shape: ObjectShape) => Read,
): Read {
  const reader = readConnection(slot);
  const entries = shape.entries.map((entry): { key: string; read: ConnectionPartReader } => {
    switch (entry.kind) {
      case 'typename':
        return { key: entry.key, read: () => shape.typeName };
      case 'totalCount':
        return { key: entry.key, read: (page) => readCount(page.total) };
      case 'pageInfo': {
        const fields = entry.entries;
        return {
          key: entry.key,
          read: (page) =>
            Object.fromEntries(
              fields.map(({ key, name }) => [
                key,
                name === '__typename' ? 'PageInfo' : page.pageInfo[name as keyof typeof page.pageInfo],
              ]),
            ),
        };
      }
      case 'nodes': {
        const read = objectReader(entry.shape);
        return {
          key: entry.key,
          read: (page, variables) => page.items.map((item) => read(item[NODE_PLACE], variables)),
        };
      }
      case 'edges': {
        const read = edgeReader(entry.entries, entry.typeName, slot, objectReader);
        return {
          key: entry.key,
          read: (page, variables) => page.items.map((item) => read(item, variables, reader)),
        };
      }
    }
  });
  const create = newObject(entries);
  return (raw, variables) => {
    const page = reader.read(raw, variables);
    const result = create();
    for (const entry of entries) result[entry.key] = entry.read(page, variables);
    return result;
  };
}

function requirePlace(slot: WalkSlot, field: EdgeField): number {
  const place = edgePlace(slot, field);
  if (place === undefined) throw new ContractError(`Expected a raw entry to have ${field}.`);
  return place;
}

const readCount = leafReader({ name: 'Int', values: undefined });

type ConnectionPartReader = (page: ReturnType<ConnectionReader['read']>, variables: Variables) => unknown;

function edgeReader(
  entries: readonly EdgeEntry[],
  typeName: string,
  slot: WalkSlot,
  objectReader: (shape: ObjectShape) => Read,
): (item: readonly unknown[], variables: Variables, reader: ConnectionReader) => Record<string, unknown> {
  const readers = entries.map((entry): { key: string; read: EdgePartReader } => {
    switch (entry.kind) {
      case 'typename':
        return { key: entry.key, read: () => typeName };
      case 'cursor':
        return { key: entry.key, read: (item, _variables, reader) => reader.cursor(item) };
      case 'node': {
        const read = objectReader(entry.shape);
        return { key: entry.key, read: (item, variables) => read(item[NODE_PLACE], variables) };
      }
      case 'objects': {
        const read = objectReader(entry.shape);
        const place = requirePlace(slot, entry.field);
        return {
          key: entry.key,
          read: (item, variables) => requireList(item[place]).map((one) => read(one, variables)),
        };
      }
      case 'scalar':
      case 'list': {
        const place = requirePlace(slot, entry.field);
        const read = entry.kind === 'list' ? leafListReader(entry.type) : leafReader(entry.type);
        return {
          key: entry.key,
          read: (item) => {
            const value = read(item[place]);
            if (value === null && entry.nonNull) throw new ResponseError(`${entry.name}: null`);
            return value;
          },
        };
      }
    }
  });
  const create = newObject(readers);
  return (item, variables, reader) => {
    const result = create();
    for (const { key, read } of readers) result[key] = read(item, variables, reader);
    return result;
  };
}

type EdgePartReader = (item: readonly unknown[], variables: Variables, reader: ConnectionReader) => unknown;
