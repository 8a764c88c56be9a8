import type { Message } from '../../message.js';
import type { Enterprise, EnterpriseField } from './enterprise.js';

/** What a measure counts by, and where an enterprise tells of it. */
export type Base = AmountBase | CountBase | GrowthBase;

interface BaseOf {
  readonly field: EnterpriseField;
  /** What the enterprise tells there, in words that go on with a figure. */
  readonly name: Message;
}

/** An amount of money that a rate is a share of. */
export interface AmountBase extends BaseOf {
  readonly kind: 'amount';
  readonly of: (enterprise: Enterprise) => number | undefined;
}

/** A number of things, each of which is paid for. */
export interface CountBase extends BaseOf {
  readonly kind: 'count';
  readonly of: (enterprise: Enterprise) => number | undefined;
  /** One of them, after a number. */
  readonly unit: (count: number) => Message;
}

/** By how much an amount has grown from one year to the next. */
export interface GrowthBase extends BaseOf {
  readonly kind: 'growth';
  readonly of: (enterprise: Enterprise) => Enterprise['researchSpending'];
}

/** By the codes of the predicate `base` in `seed/vocabulary.yaml`: a code that is not here is asked of no enterprise. */
export const BASES: Readonly<Record<string, Base>> = {
  RENT: {
    kind: 'amount',
    field: 'rents',
    name: { zh: '租金', en: 'rent' },
    of: ({ rents }) => rents,
  },
  PURCHASE_PRICE: {
    kind: 'amount',
    field: 'purchases',
    name: { zh: '购房价格', en: 'purchase price of premises' },
    of: ({ purchases }) => purchases,
  },
  INVESTMENT: {
    kind: 'amount',
    field: 'investments',
    name: { zh: '投入', en: 'investment' },
    of: ({ investments }) => investments,
  },
  RND_GROWTH_RATE: {
    kind: 'growth',
    field: 'researchSpending',
    name: { zh: '研发费用', en: 'research spending' },
    of: ({ researchSpending }) => researchSpending,
  },
  STANDARD: {
    kind: 'count',
    field: 'standards',
    name: { zh: '主导的标准', en: 'standards led' },
    of: ({ standards }) => standards,
    unit: (count) => ({ zh: `${count} 个标准`, en: count === 1 ? '1 standard' : `${count} standards` }),
  },
};
