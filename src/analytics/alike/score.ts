/** How much of what two entities have they have in common. */
export interface Score {
  /** From 0 for nothing to 1 for all, to six decimals. */
  readonly score: number;
  /** Keys that both have, the rarest first, then by the key. */
  readonly shared: readonly string[];
}

/**
 * How much it says that two entities have a feature in common, by how many have it: `1 / ln(1 + count)`, so that what everyone
 * has says little. It is the weight of Adamic and Adar, "Friends and neighbors on the Web", Social Networks 25 (2003), 211–230,
 * with one added, as the entity itself is counted.
 *
 * @param count At least 1.
 */
export function weightOf(count: number): number {
  return 1 / Math.log1p(count);
}

/**
 * The weighted Jaccard index of two sets: the weight of what both have, by the weight of what at least one has.
 *
 * @param weights Of every key of both; what has none counts nothing.
 */
export function scoreOf(
  own: ReadonlySet<string>,
  other: ReadonlySet<string>,
  weights: ReadonlyMap<string, number>,
): Score {
  const weight = (key: string): number => weights.get(key) ?? 0;
  const union = [...new Set([...own, ...other])].filter((key) => weight(key) > 0).sort();
  const shared = union.filter((key) => own.has(key) && other.has(key));
  const sum = (keys: readonly string[]): number => keys.reduce((total, key) => total + weight(key), 0);
  return {
    score: union.length === 0 ? 0 : Math.round((sum(shared) / sum(union)) * 1e6) / 1e6,
    // The sort is stable, and they stand in the order of their keys.
    shared: shared.toSorted((a, b) => weight(b) - weight(a)),
  };
}
