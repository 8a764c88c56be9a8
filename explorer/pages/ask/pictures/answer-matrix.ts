import type { RowEntity, RowFacts } from './row-facts.js';

/** What ties two kinds of entities, each of which occurs with several of the other. */
export interface AnswerMatrix {
  readonly rows: readonly RowEntity[];
  readonly columns: readonly RowEntity[];
  readonly cell: (row: string, column: string) => readonly RowFacts[];
}

/** More rows or columns than this are not taken in at a glance. */
const MOST = 24;

/** The rows of a table as a matrix; `undefined` where one of two sides has each entity once, which a graph shows better. */
export function answerMatrix(all: readonly RowFacts[]): AnswerMatrix | undefined {
  const cells = new Map<string, RowFacts[]>();
  const rows = new Map<string, RowEntity>();
  const columns = new Map<string, RowEntity>();
  for (const facts of all) {
    const [first, second] = facts.entities;
    // What ties them differs from row to row, and a cell has no room to say it.
    if (facts.predicate !== undefined) return undefined;
    if (first === undefined || second === undefined) continue;
    rows.set(first.entity.id, first.entity);
    columns.set(second.entity.id, second.entity);
    const key = cellKey(first.entity.id, second.entity.id);
    cells.set(key, [...(cells.get(key) ?? []), facts]);
  }
  // One side in a single line each: then there are as many cells as that side has entities.
  if (cells.size <= rows.size || cells.size <= columns.size) return undefined;
  if (rows.size < 2 || columns.size < 2 || rows.size > MOST || columns.size > MOST) return undefined;
  return {
    rows: [...rows.values()],
    columns: [...columns.values()],
    cell: (row, column) => cells.get(cellKey(row, column)) ?? [],
  };
}

function cellKey(row: string, column: string): string {
  return `${row} ${column}`;
}
