import type { Draws } from './generate/draws.js';

/** What a property could hold that the schema does not expect. */
const WRONG: readonly unknown[] = [null, null, null, 'WRONG', '', 1.5, -1, true];

/**
 * A copy of a row with some of its scalars replaced by what should not be there. What is missing stays so: it may stand
 * for a node, and what a statement puts together is always put together alike.
 */
export function breakRow(row: readonly unknown[], draws: Draws): readonly unknown[] {
  const leaves = count(row);
  const broken = new Set(
    Array.from({ length: draws.int(1, 3) }, () => draws.int(0, Math.max(0, leaves - 1))),
  );
  let position = 0;
  const copy = (value: unknown): unknown => {
    if (Array.isArray(value)) return value.map(copy);
    if (value === null) return null;
    return broken.has(position++) ? draws.pick(WRONG) : value;
  };
  return row.map(copy);
}

function count(value: unknown): number {
  if (Array.isArray(value)) return value.reduce((sum: number, item) => sum + count(item), 0);
  return value === null ? 0 : 1;
}
