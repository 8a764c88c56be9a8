import { boundsFromAbove, boundsFromBelow } from '../../comparator.js';

/** What a measure pays by its rule: a figure in yuan, and how the true amount stands to it. */
export interface Amount {
  readonly amount: number;
  readonly comparator: string;
  /** The most and the least that it can be; undefined where the text does not tell it. */
  readonly atMost: number | undefined;
  readonly atLeast: number | undefined;
}

/**
 * An amount with the bounds that follow from how the text gives it.
 *
 * @param cap The most that the text lets it be; undefined where it gives no cap. Then the figure may be cut, and so there is no
 * least.
 */
export function amountOf(amount: number, comparator: string, cap: number | undefined): Amount {
  return {
    amount,
    comparator,
    atMost: boundsFromAbove(comparator) ? amount : cap,
    atLeast: boundsFromBelow(comparator) && cap !== undefined ? amount : undefined,
  };
}
