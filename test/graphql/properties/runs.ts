/** About how many operations the property tests make together: `ATLAS_PROPERTY_RUNS`, but one sweep at least. */
const RUNS = whole('ATLAS_PROPERTY_RUNS', 4_250);

/** What the operations follow from: `ATLAS_PROPERTY_SEED` brings those of an earlier run back. */
export const SEED = whole('ATLAS_PROPERTY_SEED', Math.floor(Math.random() * 2 ** 31));

/** About how many operations one sweep makes: it grows with the schema, and each run says how many there were. */
const SWEEP = 3_750;

/** How often a sweep looks at all there is to look at. */
export const SWEEPS = Math.max(1, Math.floor(RUNS / SWEEP));

/** How many operations are drawn from all that the schema allows. */
export const RANDOM_RUNS = Math.max(RUNS - SWEEPS * SWEEP, RUNS / 10);

/** How many rows the fast executor and graphql-js are compared on, and how many answers over a broken graph. */
export const COMPARISONS = Math.max(1, Math.round(RUNS / 20));

/** Operations of one template; they differ in their values, and so share a statement, whose planning is what costs. */
export const VARIANTS = 8;

/** How many operations are asked at once. */
export const CONCURRENCY = 3;

function whole(name: string, fallback: number): number {
  const text = process.env[name];
  if (text === undefined) return fallback;
  const value = Number(text);
  if (!Number.isInteger(value) || value < 0)
    throw new Error(`${name}: expected a whole number, but got "${text}"`);
  return value;
}
