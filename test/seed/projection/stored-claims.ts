import type { StoredClaim } from '../../../src/seed/projection/project-claims.js';

/** A claim as the database has it, with whatever properties. */
export function claim(
  id: string,
  properties: Record<string, unknown>,
  more: Partial<StoredClaim> = {},
): StoredClaim {
  return {
    id,
    subject: 'fund:x',
    predicate: 'size',
    object: null,
    qualifiers: [],
    quotes: [],
    ...more,
    properties: {
      rank: 'NORMAL',
      modality: 'ACTUAL',
      basis: 'STATED',
      ordinal: 0,
      projects: ['value'],
      ...properties,
    },
  };
}

/** The properties of an amount. */
export function money(
  amount: number,
  comparator = 'EQ',
  more: Record<string, unknown> = {},
): Record<string, unknown> {
  return {
    valueType: 'Money',
    valueAmount: amount,
    valueCurrency: 'CNY',
    valueComparator: comparator,
    ...more,
  };
}

/** The properties of a date as a value. */
export function date(earliest: string, latest?: string): Record<string, unknown> {
  return { valueType: 'PartialDate', valueEarliest: earliest, valueLatest: latest };
}

/** The properties of a valid time. */
export function time(edtf: string, earliest: string, latest?: string): Record<string, unknown> {
  return { validTimeEdtf: edtf, validTimeEarliest: earliest, validTimeLatest: latest };
}
