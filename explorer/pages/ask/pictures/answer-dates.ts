import type { Dated } from '../../../dates/axis.js';
import { dateBounds } from '../../../dates/date-bounds.js';
import { type AnswerRows, isItem } from '../answer-table.js';
import { type RowFacts, rowFacts } from './row-facts.js';

/** A row with its date. */
export interface DatedRow extends Dated {
  readonly row: RowFacts;
}

/** The rows that have a date that can be drawn, by the first column of such; in their order in time. */
export function answerDates(rows: AnswerRows): readonly DatedRow[] {
  const at = rows.columns.findIndex((_, column) => rows.rows.some((cells) => boundsOf(cells[column])));
  if (at < 0) return [];
  return rows.rows
    .flatMap((cells) => {
      const date = boundsOf(cells[at]);
      if (date === undefined) return [];
      const row = rowFacts(rows, cells);
      return [{ row, date, modality: row.modality ?? ('ACTUAL' as const) }];
    })
    .sort((a, b) => ((a.date.earliest ?? '') < (b.date.earliest ?? '') ? -1 : 1));
}

function boundsOf(value: unknown): Dated['date'] | undefined {
  if (!isItem(value) || typeof value['edtf'] !== 'string') return undefined;
  const { edtf } = value;
  const bounds = dateBounds(edtf);
  return bounds && { edtf, ...bounds };
}
