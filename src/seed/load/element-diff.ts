/** How many elements a load created, changed, removed and left as they were. */
export interface Counts {
  readonly created: number;
  readonly changed: number;
  readonly removed: number;
  readonly unchanged: number;
}

/** An element as the database has it. */
export interface Known {
  readonly id: string;
  readonly hash: string | null;
}

/** What must be done to elements to come from one state to another; equal hashes are equal elements. */
export interface Diff<T> {
  readonly created: readonly T[];
  readonly changed: readonly T[];
  /** Ids. */
  readonly removed: readonly string[];
  readonly unchanged: number;
}

export function diff<T extends Known>(after: readonly T[], before: readonly Known[]): Diff<T> {
  const hashes = new Map(before.map(({ id, hash }) => [id, hash]));
  const kept = new Set(after.map(({ id }) => id));
  const created = after.filter(({ id }) => !hashes.has(id));
  const changed = after.filter(({ id, hash }) => hashes.has(id) && hashes.get(id) !== hash);
  return {
    created,
    changed,
    removed: before.map(({ id }) => id).filter((id) => !kept.has(id)),
    unchanged: after.length - created.length - changed.length,
  };
}

export function count({ created, changed, removed, unchanged }: Diff<unknown>): Counts {
  return { created: created.length, changed: changed.length, removed: removed.length, unchanged };
}

/** Ids as rows of a statement. */
export function idRows(ids: readonly string[]): { id: string }[] {
  return ids.map((id) => ({ id }));
}
