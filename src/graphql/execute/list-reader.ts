import { comprehensionOrder, isComprehension, type WalkSlot } from '../operation/selection.js';

/** A raw object: the list of its slots' values. */
export type RawObject = readonly unknown[];

/** The raw objects of a walk without pages, in order. */
export function readList(slot: WalkSlot): (raw: unknown) => readonly RawObject[] {
  if (slot.field.cardinality === 'one') {
    const one = readOne(slot);
    return (raw) => {
      const object = one(raw);
      return object === null ? [] : [object];
    };
  }
  return isComprehension(slot) ? (raw) => sorted(raw as Keyed[]) : (raw) => raw as RawObject[];
}

/** The raw object of a walk to one node; null where there is none. */
export function readOne(slot: WalkSlot): (raw: unknown) => RawObject | null {
  return isComprehension(slot) && comprehensionOrder(slot).length > 0
    ? (raw) => sorted(raw as Keyed[])[0] ?? null
    : (raw) => (raw ?? null) as RawObject | null;
}

/** A raw object and the keys that it is ordered by. */
type Keyed = readonly [RawObject, ...(string | number)[]];

function sorted(items: readonly Keyed[]): readonly RawObject[] {
  if (items.length < 2) return items.map(([object]) => object);
  return [...items].sort(compareKeys).map(([object]) => object);
}

function compareKeys(a: Keyed, b: Keyed): number {
  for (let index = 1; index < a.length; index++) {
    const left = a[index] as string | number;
    const right = b[index] as string | number;
    if (left !== right) return left < right ? -1 : 1;
  }
  return 0;
}
