import type { Language } from '../language/language.js';
import type { ValueFragment } from './value.graphql.js';
import { formatAmount, formatNumber, withBound } from './format-number.js';
import { formatDate } from './format-date.js';
import { formatUnit } from './units.js';

/** A value of a claim in words, with its bound. */
export function formatValue(value: ValueFragment, language: Language): string {
  switch (value.__typename) {
    case 'Money':
      return withBound(formatAmount(value.amount, value.currency, language), value.comparator, language);
    case 'Quantity': {
      const figure = `${formatNumber(value.value, language)}${formatUnit(value.unit, language)}`;
      return withBound(figure, value.comparator, language);
    }
    case 'Rate':
      return withBound(`${formatNumber(value.percent, language)}%`, value.comparator, language);
    case 'PartialDate':
      return formatDate(value.edtf, language);
    case 'Text':
      return value.text;
  }
}
