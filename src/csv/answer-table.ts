import type { AnswerField } from './answer-shape.js';

type Cell = string | number | boolean | null;

/** A list of an answer, flat: a row an item, a column each value that can be in an item. */
export interface AnswerTable {
  /** Keys of the answer, from the item on, with dots between: `size.amount`. */
  readonly columns: readonly string[];
  readonly rows: readonly (readonly Cell[])[];
}

/** Between the values of a list within an item. */
const BETWEEN = ' | ';

/** @param list Path of a list of objects: see `answerLists`. */
export function answerTable(shape: AnswerField, list: string, data: unknown): AnswerTable {
  const path = list.split('.');
  let item = shape;
  for (const key of path) item = item.fields.get(key) ?? { list: false, fields: new Map() };
  const columns = columnsOf(item);
  // Where something on the way to the list is null, there is no list, and no row.
  const items = valuesAt(data, path).filter((value) => value !== null);
  return {
    columns: columns.map((column) => column.join('.')),
    rows: items.map((value) => columns.map((column) => cell(valuesAt(value, column)))),
  };
}

function columnsOf({ fields }: AnswerField): string[][] {
  return [...fields].flatMap(([key, field]) =>
    field.fields.size === 0 ? [[key]] : columnsOf(field).map((path) => [key, ...path]),
  );
}

/** What is at a path, of all items of the lists on the way; null for each where there is nothing. */
function valuesAt(value: unknown, [key, ...rest]: readonly string[]): unknown[] {
  if (Array.isArray(value))
    return value.flatMap((item) => valuesAt(item, key === undefined ? [] : [key, ...rest]));
  if (key === undefined) return [value ?? null];
  if (typeof value !== 'object' || value === null) return [null];
  return valuesAt((value as Record<string, unknown>)[key], rest);
}

/** A single value as it is; several as text, with a gap for one that is not there, so that columns run side by side. */
function cell(values: readonly unknown[]): Cell {
  const cells = values as readonly Cell[];
  const [first = null, ...others] = cells;
  if (others.length === 0) return first;
  if (cells.every((value) => value === null)) return null;
  return cells.map((value) => (value === null ? '' : String(value))).join(BETWEEN);
}
