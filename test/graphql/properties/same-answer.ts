import type { ExecutionResult } from 'graphql';

import { isOracleCursor } from './oracle/list.js';

/** Cursors of the engine by those of the oracle for the same place. */
export type Cursors = Map<string, Set<string>>;

/**
 * The engine's answer with its cursors replaced by the oracle's for the same place, since cursors are opaque. Cursors of
 * one place may differ in nothing, and those of different places must.
 *
 * @param cursors Gets the cursors that were met.
 */
export function withOracleCursors(actual: unknown, expected: unknown, cursors: Cursors): unknown {
  if (isOracleCursor(expected)) {
    if (typeof actual !== 'string') return actual;
    for (const [place, known] of cursors) {
      if (place !== expected && known.has(actual)) return `the cursor of another place: ${place}`;
    }
    const known = cursors.get(expected) ?? new Set();
    cursors.set(expected, known.add(actual));
    return known.size === 1 ? expected : `two cursors of one place: ${[...known].join(', ')}`;
  }
  if (Array.isArray(actual)) {
    const other = Array.isArray(expected) ? (expected as unknown[]) : [];
    return actual.map((item, index) => withOracleCursors(item, other[index], cursors));
  }
  if (typeof actual === 'object' && actual !== null) {
    const other = (expected ?? {}) as Record<string, unknown>;
    return Object.fromEntries(
      Object.entries(actual).map(([key, item]) => [key, withOracleCursors(item, other[key], cursors)]),
    );
  }
  return actual;
}

/** Plain objects, with numbers cut to twelve digits: sums of floats depend on the order of addition. */
export function plainAnswer(result: ExecutionResult): unknown {
  return JSON.parse(JSON.stringify(result), (_key, value: unknown) =>
    typeof value === 'number' ? Number(value.toPrecision(12)) : value,
  );
}
