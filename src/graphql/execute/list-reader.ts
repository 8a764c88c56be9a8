import { comprehensionOrder, isComprehension } from '../operation/comprehension.js';
import type { WalkSlot } from '../operation/selection.js';
import { requireKeyed, requireList, requireObjects, type RawKeyed, type RawObject } from './raw-row.js';

/** The raw objects of a walk without pages, in order. */
export function readList(slot: WalkSlot): (raw: unknown) => readonly RawObject[] {
  if (slot.field.cardinality === 'one') {
    const one = readOne(slot);
    return (raw) => {
      const object = one(raw);
      return object === null ? [] : [object];
    };
  }
  return isComprehension(slot) ? (raw) => sorted(requireKeyed(raw)) : requireObjects;
}

/** The raw object of a walk to one node; null where there is none. */
export function readOne(slot: WalkSlot): (raw: unknown) => RawObject | null {
  return isComprehension(slot) && comprehensionOrder(slot).length > 0
    ? (raw) => sorted(requireKeyed(raw))[0] ?? null
    : (raw) => (raw === null || raw === undefined ? null : requireList(raw));
}

function sorted(items: readonly RawKeyed[]): readonly RawObject[] {
  if (items.length < 2) return items.map(([object]) => object);
  return [...items].sort(compareKeys).map(([object]) => object);
}

function compareKeys(a: RawKeyed, b: RawKeyed): number {
  for (let index = 1; index < a.length; index++) {
    const left = a[index] as string | number;
    const right = b[index] as string | number;
    if (left !== right) return left < right ? -1 : 1;
  }
  return 0;
}
