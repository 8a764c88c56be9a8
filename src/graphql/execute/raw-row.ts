import { ContractError } from '../../errors.js';

/** A raw object: the list of its slots' values. */
export type RawObject = readonly unknown[];

/** A raw entry of a connection: the raw node, then the fields of its edge. */
export type RawItem = readonly unknown[];

/** A raw object of a comprehension, and the keys that it is ordered by. */
export type RawKeyed = readonly [RawObject, ...(string | number)[]];

/** A list of a raw row. @throws ContractError where it is none: the statement and its reader do not belong together. */
export function requireList(raw: unknown): readonly unknown[] {
  if (!Array.isArray(raw)) throw new ContractError(`Expected a list in a raw row, but got ${typeof raw}.`);
  return raw;
}

/** The entries of a raw connection; none where only their number is asked for. @throws ContractError as above */
export function requireItems(raw: unknown): readonly RawItem[] {
  return raw === null ? [] : (requireList(raw) as readonly RawItem[]);
}

/** The raw objects of a list. @throws ContractError as above */
export function requireObjects(raw: unknown): readonly RawObject[] {
  return requireList(raw) as readonly RawObject[];
}

/** The raw objects of a comprehension. @throws ContractError as above */
export function requireKeyed(raw: unknown): readonly RawKeyed[] {
  return requireList(raw) as readonly RawKeyed[];
}

/** A text of a raw row. @throws ContractError where it is none */
export function requireText(raw: unknown): string {
  if (typeof raw !== 'string')
    throw new ContractError(`Expected a text in a raw row, but got ${typeof raw}.`);
  return raw;
}
