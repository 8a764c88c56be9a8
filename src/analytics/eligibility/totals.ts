import type { Assessment } from './assess.js';
import { moneyValue } from './figures.js';

type MoneyValue = ReturnType<typeof moneyValue>;

/** What the measures that apply come to together, each counted once; null where the texts do not tell it. */
export interface Totals {
  readonly atMost: MoneyValue | null;
  readonly atLeast: MoneyValue | null;
  /** The most in yuan, for comparing regions; undefined where nothing applies or something has no upper bound. */
  readonly most: number | undefined;
}

/** Adds up bounds, not figures: a measure without an upper bound leaves the sum without one, and what has no lower bound adds nothing to the least. */
export function totalsOf(assessments: readonly Assessment[]): Totals {
  const applying = assessments.filter(({ outcome }) => outcome === 'APPLIES');
  const amounts = applying.flatMap(({ amount }) => amount ?? []);
  const most = amounts.reduce<number | undefined>(
    (sum, { atMost }) => (sum === undefined || atMost === undefined ? undefined : sum + atMost),
    amounts.length > 0 ? 0 : undefined,
  );
  const least = leastOf(applying);
  const exact = most !== undefined && most === least;
  return {
    most,
    atMost: most === undefined ? null : moneyValue(most, exact ? 'EQ' : 'LTE'),
    atLeast: least === undefined ? null : moneyValue(least, exact ? 'EQ' : 'GTE'),
  };
}

/** Of measures that may be the same, the least is that of the smallest alone. */
function leastOf(applying: readonly Assessment[]): number | undefined {
  const told = applying.filter(({ amount }) => amount?.atLeast !== undefined);
  if (told.length === 0) return undefined;
  const sorted = [...told].sort((a, b) => (b.amount?.atLeast ?? 0) - (a.amount?.atLeast ?? 0));
  const counted: Assessment[] = [];
  for (const one of sorted) {
    const same = one.offer.measure.sameAs.map(({ id }) => id);
    if (!counted.some(({ offer }) => same.includes(offer.measure.id))) counted.push(one);
  }
  return counted.reduce((sum, { amount }) => sum + (amount?.atLeast ?? 0), 0);
}
