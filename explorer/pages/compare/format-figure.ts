import { formatAmount, formatNumber, withBound } from '../../figures/format-number.js';
import { formatUnit } from '../../figures/units.js';
import type { Language } from '../../language/language.js';
import type { ComparedRowFragment } from './compare.graphql.js';

/** A figure of a row. */
export type Figure = ComparedRowFragment['cells'][number]['figures'][number];

/** A figure in the unit of its row, with its bound. */
export function formatFigure(
  { number, comparator }: Figure,
  { indicator, unit }: ComparedRowFragment,
  language: Language,
): string {
  const figure =
    unit === null
      ? `${formatNumber(number, language)}%`
      : indicator.valueType === 'Money'
        ? formatAmount(number, unit, language)
        : `${formatNumber(number, language)}${formatUnit(unit, language)}`;
  return withBound(figure, comparator, language);
}

/** Tells a row from all others of its comparison. */
export function rowKey({
  indicator,
  entity,
  unit,
  modality,
  validTime,
  qualifiers,
}: ComparedRowFragment): string {
  const scope = qualifiers.map(({ name, entity: of, value }) => [name, of?.id, value]);
  return JSON.stringify([indicator.name, entity?.id, unit, modality, validTime?.edtf, scope]);
}
