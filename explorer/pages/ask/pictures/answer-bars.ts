import { isComparator } from '../../../figures/format-number.js';
import type { ValueFragment } from '../../../figures/value.graphql.js';
import type { Comparator } from '../../../schema.graphql.js';
import { type AnswerRows, isItem } from '../answer-table.js';
import { type RowFacts, rowFacts } from './row-facts.js';

/** A figure of a row, to be drawn. */
export interface AnswerBar {
  readonly row: RowFacts;
  readonly number: number;
  readonly comparator: Comparator;
  readonly value: ValueFragment;
}

/** Figures that one scale does for: of the same unit, and of the same thing as far as the answer tells. */
export interface BarGroup {
  readonly key: string;
  readonly bars: readonly AnswerBar[];
}

/** Fields that say what a figure is of: figures that differ in one of them are not held against each other. */
const SUBJECTS = ['predicate', 'indicator', 'modality', 'qualifiers', 'validTime', 'purpose'];

/** The figures of a table that can be held against each other, at least two at a time; none of them below nothing. */
export function answerBars(rows: AnswerRows): readonly BarGroup[] {
  const groups = new Map<string, AnswerBar[]>();
  // What is told of an outer item is in each row of its list, and is one figure all the same.
  const seen = new Set<unknown>();
  for (const cells of rows.rows) {
    const own = Object.fromEntries(rows.columns.map(({ field }, at) => [field, cells[at]]));
    const subject = SUBJECTS.map((field) => own[field] ?? null);
    [own, ...cells].forEach((cell, at) => {
      const figure = figureOf(cell);
      if (figure === undefined || figure.number < 0 || seen.has(cell)) return;
      seen.add(cell);
      const key = JSON.stringify([at, figure.unit, subject]);
      groups.set(key, [...(groups.get(key) ?? []), { ...figure, row: rowFacts(rows, cells) }]);
    });
  }
  return [...groups]
    .filter(([, bars]) => bars.length > 1 && bars.every(({ row }) => row.entities.length > 0))
    .map(([key, bars]) => ({ key, bars }));
}

type Figure = Pick<AnswerBar, 'number' | 'comparator' | 'value'> & { readonly unit: string };

/** A figure by what it has: an amount of money, a quantity of a unit, or a rate. */
function figureOf(value: unknown): Figure | undefined {
  if (!isItem(value) || !isComparator(value['comparator'])) return undefined;
  const { comparator, amount, currency, value: number, unit, percent } = value;
  const text = '';
  if (typeof amount === 'number' && typeof currency === 'string') {
    const money = { __typename: 'Money', amount, currency, comparator, text } as const;
    return { number: amount, comparator, unit: currency, value: money };
  }
  if (typeof number === 'number' && typeof unit === 'string') {
    const quantity = { __typename: 'Quantity', value: number, unit, comparator, text } as const;
    return { number, comparator, unit, value: quantity };
  }
  if (typeof percent === 'number') {
    return {
      number: percent,
      comparator,
      unit: '%',
      value: { __typename: 'Rate', percent, comparator, text },
    };
  }
  return undefined;
}
