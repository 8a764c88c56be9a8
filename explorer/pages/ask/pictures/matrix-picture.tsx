import { BasisMark } from '../../../claims/marks.js';
import { EntityLink } from '../../../entities/entity-link.js';
import { useWords } from '../../../language/words.js';
import { DataTable } from '../../../tables/data-table.js';
import type { AnswerMatrix } from './answer-matrix.js';
import type { RowEntity, RowFacts } from './row-facts.js';
import { words } from './words.js';

/** Entities against entities; a cell says how many claims tie the two, and what they rest on. */
export function MatrixPicture({ matrix: { rows, columns, cell } }: { readonly matrix: AnswerMatrix }) {
  const texts = useWords(words);
  return (
    <>
      <DataTable<RowEntity>
        caption={texts.matrixCaption}
        captionHidden
        rows={rows}
        rowKey={({ id }) => id}
        columns={[
          { key: 'row', header: texts.entity, cell: (row) => <EntityLink entity={row} /> },
          ...columns.map((column) => ({
            key: column.id,
            header: column.name,
            short: true,
            cell: (row: RowEntity) => <Cell facts={cell(row.id, column.id)} />,
          })),
        ]}
      />
      <p className="quiet">{texts.matrix}</p>
    </>
  );
}

function Cell({ facts }: { readonly facts: readonly RowFacts[] }) {
  if (facts.length === 0) return null;
  const isStated = facts.some(({ basis }) => basis === 'STATED');
  return (
    <>
      <BasisMark basis={isStated ? 'STATED' : 'INFERRED'} />{' '}
      {facts.reduce((sum, { claims }) => sum + claims, 0)}
    </>
  );
}
