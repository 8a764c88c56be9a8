import type {
  ConnectionShape,
  EdgeEntry,
  ItemLayout,
  ObjectShape,
  ShapeContent,
  ValueShape,
  WalkSlot,
} from '../operation/selection.js';
import { itemLayout } from '../operation/selection.js';
import { readConnection, type ConnectionReader } from './connection-reader.js';
import { readList, readOne } from './list-reader.js';
import type { Variables } from '../operation/argument.js';
import { leafListReader, leafReader } from './leaf-reader.js';
import { ResponseError } from './response-error.js';

/** Makes the response of a raw row. @throws ResponseError where the row breaks a promise of the schema. */
export type Shaper = (raw: readonly unknown[], variables: Variables) => Record<string, unknown>;

type Read = (raw: unknown, variables: Variables) => unknown;

/** Compiles the shape of a response to a function: one closure a field, nothing looked up by name. */
export function compileShape(shape: ObjectShape): Shaper {
  const read = objectReader(shape);
  return (raw, variables) => read(raw, variables) as Record<string, unknown>;
}

/**
 * Makes the object that entries are written to. Objects without a prototype take more than three times as long to make
 * and to write as JSON (100,000 with four keys: 208 ms for 58), so only a key that would set the prototype gets one.
 */
function newObject(entries: readonly { readonly key: string }[]): () => Record<string, unknown> {
  const harmful = entries.some(({ key }) => key === '__proto__');
  return harmful ? () => Object.create(null) as Record<string, unknown> : () => ({});
}

function objectReader(shape: ObjectShape): Read {
  const { typeName, typeSlot, possible } = shape;
  const entries = shape.entries.map((entry) => ({
    key: entry.key,
    types: entry.types,
    nonNull: entry.nonNull,
    read: contentReader(entry.content, typeName, typeSlot?.index),
  }));
  const create = newObject(entries);
  return (raw, variables) => {
    const list = raw as readonly unknown[];
    const type = typeSlot === undefined ? undefined : String(list[typeSlot.index]);
    if (type !== undefined && !possible.has(type)) throw new ResponseError(`${typeName}: no such type`);
    const result = create();
    for (const entry of entries) {
      if (entry.types !== undefined && (type === undefined || !entry.types.has(type))) continue;
      const value = entry.read(list, variables);
      if (value === null && entry.nonNull) throw new ResponseError(`${typeName}.${entry.key}: null`);
      result[entry.key] = value;
    }
    return result;
  };
}

function contentReader(content: ShapeContent, typeName: string, typeIndex: number | undefined): Read {
  switch (content.kind) {
    case 'typename':
      return typeIndex === undefined ? () => typeName : (raw) => (raw as unknown[])[typeIndex];
    case 'scalar':
    case 'list': {
      const { index } = content.slot;
      const read = content.kind === 'list' ? leafListReader(content.type) : leafReader(content.type);
      return (raw) => read((raw as unknown[])[index]);
    }
    case 'value': {
      const { index } = content.slot;
      const read = valueReader(content.shape);
      return (raw, variables) => read((raw as unknown[])[index], variables);
    }
    case 'one': {
      const { index } = content.slot;
      const read = objectReader(content.shape);
      const one = readOne(content.slot);
      return (raw, variables) => {
        const value = one((raw as unknown[])[index]);
        return value === null ? null : read(value, variables);
      };
    }
    case 'many': {
      const { index } = content.slot;
      const read = objectReader(content.shape);
      const list = readList(content.slot);
      return (raw, variables) => many(list((raw as unknown[])[index]), read, variables);
    }
    case 'connection': {
      const { index } = content.slot;
      const read = connectionShaper(content.shape, content.slot);
      return (raw, variables) => read((raw as unknown[])[index], variables);
    }
    case 'introspection':
      throw new ResponseError('introspection');
  }
}

function many(raw: unknown, read: Read, variables: Variables): unknown[] {
  return (raw as readonly unknown[]).map((item) => read(item, variables));
}

function valueReader(shape: ValueShape): Read {
  const { slot, typeName, possible } = shape;
  const entries = shape.entries.map((entry) => ({
    ...entry,
    // The discriminator stands first.
    index: entry.member === undefined ? -1 : slot.members.indexOf(entry.member.name) + 1,
    read: entry.member && leafReader(entry.member.type),
  }));
  const create = newObject(entries);
  return (raw) => {
    const list = raw as readonly unknown[] | null;
    const discriminator = list?.[0] ?? null;
    if (!list || discriminator === null) return null;
    const type = typeName ?? (discriminator as string);
    if (!possible.has(type)) throw new ResponseError('a value of no such type');
    const result = create();
    for (const entry of entries) {
      if (entry.types !== undefined && !entry.types.has(type)) continue;
      const value = entry.read ? entry.read(list[entry.index]) : type;
      if (value === null && entry.nonNull) throw new ResponseError(`${type}.${entry.key}: null`);
      result[entry.key] = value;
    }
    return result;
  };
}

function connectionShaper(shape: ConnectionShape, slot: WalkSlot): Read {
  const layout = itemLayout(slot);
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
          read: (page, variables) => page.items.map((item) => read(item[0], variables)),
        };
      }
      case 'edges': {
        const read = edgeReader(entry.entries, entry.typeName, slot, layout);
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

const readCount = leafReader({ name: 'Int', values: undefined });

type ConnectionPartReader = (page: ReturnType<ConnectionReader['read']>, variables: Variables) => unknown;

function edgeReader(
  entries: readonly EdgeEntry[],
  typeName: string,
  slot: WalkSlot,
  layout: ItemLayout,
): (item: readonly unknown[], variables: Variables, reader: ConnectionReader) => Record<string, unknown> {
  const readers = entries.map((entry): { key: string; read: EdgePartReader } => {
    switch (entry.kind) {
      case 'typename':
        return { key: entry.key, read: () => typeName };
      case 'cursor':
        return { key: entry.key, read: (item, _variables, reader) => reader.cursor(item) };
      case 'node': {
        const read = objectReader(entry.shape);
        return { key: entry.key, read: (item, variables) => read(item[0], variables) };
      }
      case 'claims':
      case 'via': {
        const read = objectReader(entry.shape);
        const index = layout[entry.kind];
        return { key: entry.key, read: (item, variables) => many(item[index], read, variables) };
      }
      case 'scalar':
      case 'list': {
        const index = layout[entry.name as keyof ItemLayout];
        const read = entry.kind === 'list' ? leafListReader(entry.type) : leafReader(entry.type);
        return {
          key: entry.key,
          read: (item) => {
            const value = read(item[index]);
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
