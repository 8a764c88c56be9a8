/** One `more than` makes a sum `more than`; bounds that point both ways leave only `about`. */
export function ofSum(comparators: readonly string[]): string {
  const only = (...allowed: string[]): boolean => comparators.every((c) => allowed.includes(c));
  if (only('EQ')) return 'EQ';
  if (only('EQ', 'GT', 'GTE')) return comparators.includes('GT') ? 'GT' : 'GTE';
  if (only('EQ', 'LT', 'LTE')) return comparators.includes('LT') ? 'LT' : 'LTE';
  return only('EQ', 'NEARLY') ? 'NEARLY' : 'ABOUT';
}

/**
 * The least or greatest figure, and how the true one stands to it: any of the numbers that is open outwards (`more
 * than` for the greatest) may lie beyond the figure.
 *
 * @param sides The strict and the weak comparator outwards, then inwards.
 */
export function extreme(
  all: readonly { value: number; comparator: string }[],
  figure: number,
  [beyond = '', orBeyond = '', within = '', orWithin = '']: readonly string[],
): { value: number; comparator: string } {
  const here = new Set(all.filter(({ value }) => value === figure).map(({ comparator }) => comparator));
  const open = all.some(({ comparator }) => comparator === beyond || comparator === orBeyond);
  const comparator = (): string => {
    if (open) {
      if (here.has(beyond)) return beyond;
      return here.has('EQ') || here.has(orBeyond) ? orBeyond : 'ABOUT';
    }
    return ['EQ', 'ABOUT', 'NEARLY', orWithin, within].find((c) => here.has(c)) ?? 'ABOUT';
  };
  return { value: figure, comparator: comparator() };
}
