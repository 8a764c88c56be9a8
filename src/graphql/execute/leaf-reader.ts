import type { LeafType } from '../operation/shape.js';
import { ResponseError } from './response-error.js';

/**
 * Reads a scalar or enum: what graphql-js would hand on as it is, null for what is missing.
 *
 * @throws ResponseError for what it would convert or refuse, such as a value that an enum does not have.
 * @see https://spec.graphql.org/October2021/#sec-Value-Completion
 */
export function leafReader({ name, values }: LeafType): (value: unknown) => unknown {
  const fits = values === undefined ? test(name) : (value: unknown) => values.has(value as string);
  return (value) => {
    if (fits(value)) return value;
    if (value === null || value === undefined) return null;
    throw new ResponseError(`${name}: ${typeof value}`);
  };
}

/** Reads a list of scalars; a node that has none has an empty one. */
export function leafListReader(type: LeafType): (value: unknown) => unknown {
  const read = leafReader(type);
  return (value) => {
    if (value === null || value === undefined) return [];
    if (!Array.isArray(value)) throw new ResponseError(`[${type.name}]: ${typeof value}`);
    for (const item of value) if (read(item) === null) throw new ResponseError(`[${type.name}]: null`);
    return value as readonly unknown[];
  };
}

const MAXIMUM_INT = 2 ** 31 - 1;

function test(type: string): (value: unknown) => boolean {
  switch (type) {
    case 'Int':
      return (value) => Number.isInteger(value) && Math.abs(value as number) <= MAXIMUM_INT;
    case 'Float':
      return (value) => Number.isFinite(value);
    case 'Boolean':
      return (value) => typeof value === 'boolean';
    default:
      return (value) => typeof value === 'string';
  }
}
