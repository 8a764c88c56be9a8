import type { WalkSlot } from './selection.js';

/** The rows that a request's computations made for their fields: what the files of these get as `$computed`. */
export type ComputedRows = ReadonlyMap<WalkSlot, readonly unknown[]>;

export const NOTHING_COMPUTED: ComputedRows = new Map();
