import type { AnswerField } from './answer-shape.js';

type Cell = string | number | boolean | null;

/**
 * A list of an answer, flat: a row an item, a column each value that can be in it, or in the items of the lists that it
 * stands in, which are repeated in each row.
 */
export interface AnswerTable {
  /** Keys of the answer, from the item of the outermost list on, with dots between: `size.amount`. */
  readonly columns: readonly string[];
  readonly rows: readonly (readonly Cell[])[];
}

/** Between the values of a list within an item. */
const BETWEEN = ' | ';

/** @param list Path of a list of objects: see `answerLists`. */
export function answerTable(shape: AnswerField, list: string, data: unknown): AnswerTable {
  const path = list.split('.');
  const [outer, inner] = atOutermostList(shape, path);
  const columns = columnsOf(fieldAt(shape, outer));
  // Where something on the way to the list is null, there is no list, and no row.
  const items = valuesAt(data, outer).filter((value) => value !== null);
  const rows = items.flatMap((item) => singled(item, inner));
  return {
    columns: columns.map((column) => column.join('.')),
    rows: rows.map((row) => columns.map((column) => cell(valuesAt(row, column)))),
  };
}

function fieldAt(shape: AnswerField, path: readonly string[]): AnswerField {
  return path.reduce<AnswerField>((field, key) => field.fields.get(key) ?? NOTHING, shape);
}

const NOTHING: AnswerField = { list: false, fields: new Map() };

/** Cuts the path of a list behind the first list on it: what stands above that one is told once, and not in every row. */
function atOutermostList(shape: AnswerField, path: readonly string[]): [string[], string[]] {
  const length = path.findIndex((_, index) => fieldAt(shape, path.slice(0, index + 1)).list) + 1;
  return [path.slice(0, length), path.slice(length)];
}

/** Copies of a value, each with one item alone of the lists on the path. */
function singled(value: unknown, path: readonly string[]): unknown[] {
  if (Array.isArray(value)) return value.flatMap((item) => singled(item, path));
  const [key, ...rest] = path;
  if (typeof value !== 'object' || value === null) return [];
  if (key === undefined) return [value];
  const { [key]: below } = value as Record<string, unknown>;
  return singled(below, rest).map((one) => ({ ...value, [key]: one }));
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
