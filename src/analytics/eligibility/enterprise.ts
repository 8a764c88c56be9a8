/** What an enterprise spent in a year, in yuan. */
export interface AmountInYear {
  readonly year: number;
  readonly amount: number;
}

/** What an enterprise tells of itself; what it does not tell is unknown. Amounts are in yuan. */
export interface Enterprise {
  readonly kinds?: readonly string[];
  readonly recognisedAs?: readonly string[];
  readonly sectors?: readonly string[];
  readonly rents?: number;
  readonly purchases?: number;
  readonly investments?: number;
  readonly researchSpending?: readonly AmountInYear[];
  readonly standards?: number;
}

/** A field of the input `EnterpriseInput`. */
export type EnterpriseField = keyof Enterprise;

/** The currency of all amounts of an enterprise. */
export const CURRENCY = 'CNY';
