import type { Variables } from '../operation/argument.js';
import { DISCRIMINATOR_PLACE, memberPlace } from '../operation/raw-value.js';
import type { ObjectShape, ShapeContent, ValueShape } from '../operation/shape.js';
import { leafListReader, leafReader } from './leaf-reader.js';
import { readList, readOne } from './list-reader.js';
import { newObject } from './new-object.js';
import { nodeLink } from './node-link.js';
import { pageShaper, type Read } from './page-shaper.js';
import { requireList } from './raw-row.js';
import { ResponseError } from './response-error.js';

/** Makes the response of a raw row. @throws ResponseError where the row breaks a promise of the schema. */
export type Shaper = (raw: readonly unknown[], variables: Variables) => Record<string, unknown>;

/** Compiles the shape of a response to a function: one closure a field, nothing looked up by name. */
export function responseShaper(shape: ObjectShape): Shaper {
  const read = objectReader(shape);
  return (raw, variables) => read(raw, variables) as Record<string, unknown>;
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
    const list = requireList(raw);
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
    case 'link': {
      const { path, slot } = content;
      return (raw) => nodeLink(path, (raw as unknown[])[slot.index]);
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
      return (raw, variables) => list((raw as unknown[])[index]).map((item) => read(item, variables));
    }
    case 'connection': {
      const { index } = content.slot;
      const read = pageShaper(content.shape, content.slot, objectReader);
      return (raw, variables) => read((raw as unknown[])[index], variables);
    }
    case 'introspection':
      throw new ResponseError('introspection');
  }
}

function valueReader(shape: ValueShape): Read {
  const { slot, typeName, possible } = shape;
  const entries = shape.entries.map((entry) => ({
    ...entry,
    place: entry.member === undefined ? DISCRIMINATOR_PLACE : memberPlace(slot, entry.member.name),
    read: entry.member && leafReader(entry.member.type),
  }));
  const create = newObject(entries);
  return (raw) => {
    if ((raw ?? null) === null) return null;
    const list = requireList(raw);
    const discriminator = list[DISCRIMINATOR_PLACE] ?? null;
    if (discriminator === null) return null;
    const type = typeName ?? (discriminator as string);
    if (!possible.has(type)) throw new ResponseError('a value of no such type');
    const result = create();
    for (const entry of entries) {
      if (entry.types !== undefined && !entry.types.has(type)) continue;
      const value = entry.read ? entry.read(list[entry.place]) : type;
      if (value === null && entry.nonNull) throw new ResponseError(`${type}.${entry.key}: null`);
      result[entry.key] = value;
    }
    return result;
  };
}
