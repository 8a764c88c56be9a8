import { EntityLink } from '../../entities/entity-link.js';
import { useWords } from '../../language/words.js';
import { DataTable } from '../../tables/data-table.js';
import { type MapColumn, passing, type ShownRow } from './evidence-map.js';
import { marksOf } from './marks.js';
import { ColumnName } from './matrix.js';
import type { View } from './view.js';
import { markWords, words } from './words.js';

interface MatrixTableProps {
  readonly view: View;
  readonly columns: readonly MapColumn[];
  readonly rows: readonly ShownRow[];
}

/** What the map shows, in words: a row for each cell. Where columns are regions, without the cells that no text speaks of. */
export function MatrixTable({ view, columns, rows }: MatrixTableProps) {
  const texts = useWords(words);
  const said = useWords(markWords);
  const cells = rows.flatMap(({ problem, cells: all }) =>
    columns
      .filter(({ key, region }) => region === undefined || all[key] !== undefined)
      .map((column) => ({ problem, column, entries: passing(all[column.key] ?? [], view) })),
  );
  return (
    <DataTable
      caption={texts.title}
      captionHidden
      rows={cells}
      rowKey={({ problem, column }) => `${problem.id} ${column.key}`}
      columns={[
        { key: 'problem', header: texts.problem, cell: ({ problem }) => <EntityLink entity={problem} /> },
        { key: 'column', header: texts.column, cell: ({ column }) => <ColumnName column={column} /> },
        {
          key: 'contents',
          header: texts.contents,
          cell: ({ column, entries }) => {
            const marks = marksOf(entries).map(({ kind, count }) => `${said[kind]} ${count}`);
            const answered = entries.some(({ role }) => role !== 'affects');
            const empty = column.region === undefined ? texts.nothing : texts.nothingHere;
            const gap = column.key === 'RECOMMENDATION' ? texts.noAdvice : empty;
            return [...marks, ...(answered ? [] : [gap])].join(' · ');
          },
        },
      ]}
    />
  );
}
