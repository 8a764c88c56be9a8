import { capGraph, type Graph } from '../../../graph/graph.js';
import { MOST_NODES } from '../../../graph/view.js';
import { type Answer, type AnswerRows, isItem } from '../answer-table.js';
import { answerBars, type BarGroup } from './answer-bars.js';
import { answerDates, type DatedRow } from './answer-dates.js';
import { answerGraph, nestedGraph } from './answer-graph.js';
import { type AnswerMatrix, answerMatrix } from './answer-matrix.js';
import { entityOf, type RowEntity, type RowFacts, rowFacts } from './row-facts.js';

/** An answer as a picture. */
export type AnswerPicture =
  | { readonly kind: 'graph'; readonly graph: Graph }
  | { readonly kind: 'dates'; readonly dates: readonly DatedRow[] }
  | { readonly kind: 'bars'; readonly groups: readonly BarGroup[] }
  | { readonly kind: 'matrix'; readonly matrix: AnswerMatrix };

/** A table of an answer: the list that it is of, and its rows. */
export interface AnswerTable extends AnswerRows {
  readonly list: string;
}

/**
 * The picture that suits an answer by what is in it, whichever question it answers: relationships are a graph, dates stand on an
 * axis, figures of one kind are bars, and entities that belong to several others a matrix. `undefined` where a table says it best.
 *
 * @param label what a field is called
 */
export function answerPicture(
  answer: Answer,
  table: AnswerTable,
  label: (field: string) => string,
): AnswerPicture | undefined {
  const related = answerGraph(answer);
  if (related.links.length > 0) return { kind: 'graph', graph: capGraph(related, MOST_NODES) };
  const root = rootOf(answer, table.list);
  const dates = answerDates(table).map((dated) => ({ ...dated, row: withRoot(dated.row, root) }));
  const groups = answerBars(table);
  const figures = groups.reduce((sum, { bars }) => sum + bars.length, 0);
  // What most rows lack is not what they are about; figures are drawn all the same where a good part has them.
  if (dates.length > 1 && dates.length >= figures && dates.length * 2 >= table.rows.length)
    return { kind: 'dates', dates };
  if (figures * 4 >= Math.max(table.rows.length, 1)) return { kind: 'bars', groups };
  const facts = table.rows.map((cells) => rowFacts(table, cells));
  // A line says by its look what it rests on, so what does not tell is not drawn.
  if (facts.some(({ basis }) => basis === undefined)) return undefined;
  const matrix = answerMatrix(facts);
  if (matrix !== undefined) return { kind: 'matrix', matrix };
  const nested = nestedGraph(facts, root, label);
  return nested.links.length > 1 ? { kind: 'graph', graph: capGraph(nested, MOST_NODES) } : undefined;
}

/** The entity in which a list stands, where there is one of it for all rows. */
function rootOf(answer: Answer, list: string): RowEntity | undefined {
  let root: RowEntity | undefined;
  let at: unknown = answer;
  for (const key of list.split('.')) {
    if (!isItem(at)) return root;
    at = at[key];
    root = entityOf(at) ?? root;
  }
  return root;
}

/** Rows that name nothing speak of what they stand in. */
function withRoot(row: RowFacts, root: RowEntity | undefined): RowFacts {
  return root === undefined || row.entities.length > 0
    ? row
    : { ...row, entities: [{ field: '', entity: root }] };
}
