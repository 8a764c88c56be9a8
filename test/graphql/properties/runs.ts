/** How many operations a property test makes: `ATLAS_PROPERTY_RUNS`, else 2,000. */
export const RUNS = whole('ATLAS_PROPERTY_RUNS', 2_000);

/** What the operations follow from: `ATLAS_PROPERTY_SEED` brings those of an earlier run back. */
export const SEED = whole('ATLAS_PROPERTY_SEED', Math.floor(Math.random() * 2 ** 31));

/** How often the focused operations look at all there is to look at, which takes about 1,700. */
export const ROUNDS = Math.max(1, Math.floor(RUNS / 2_500));

/** Operations of one template; they differ in their values, and so share a statement, whose planning is what costs. */
export const VARIANTS = 8;

/** How many are asked at once. */
export const WORKERS = 3;

function whole(name: string, fallback: number): number {
  const text = process.env[name];
  if (text === undefined) return fallback;
  const value = Number(text);
  if (!Number.isInteger(value) || value < 0)
    throw new Error(`${name}: expected a whole number, but got "${text}"`);
  return value;
}
