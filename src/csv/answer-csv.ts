import { stringify } from 'csv-stringify/sync';

import type { AnswerField } from './answer-shape.js';
import { answerTable } from './answer-table.js';

/**
 * A list of an answer as CSV that spreadsheets open as it is meant: UTF-8 with a byte order mark, without which Excel takes
 * Chinese for another encoding, and a text that would be taken for a formula after an apostrophe. Numbers stay numbers.
 *
 * @param list Path of a list of objects: see `chooseList`.
 * @see https://www.rfc-editor.org/rfc/rfc4180
 * @see https://owasp.org/www-community/attacks/CSV_Injection
 */
export function answerCsv(shape: AnswerField, list: string, data: unknown): string {
  const { columns, rows } = answerTable(shape, list, data);
  return stringify([columns, ...rows.map((row) => [...row])], {
    bom: true,
    escape_formulas: true,
    record_delimiter: 'windows',
    // Of line breaks, the package quotes the record's own alone.
    quoted_match: /[\r\n]/,
    cast: { boolean: String },
  });
}
