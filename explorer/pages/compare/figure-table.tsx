import { Link } from 'react-router';

import { EntityLink } from '../../entities/entity-link.js';
import { useWords } from '../../language/words.js';
import { DataTable } from '../../tables/data-table.js';
import type { CompareQuery } from './compare.graphql.js';
import styles from './compare.module.css';
import { FigureLink } from './figure-link.js';
import { rowKey } from './format-figure.js';
import { IndicatorName } from './indicator-name.js';
import { type Selection, withoutRegion } from './selection.js';
import { words } from './words.js';

interface FigureTableProps {
  readonly comparison: CompareQuery['comparison'];
  readonly selection: Selection;
}

/** An indicator a row, a region a column, and a hole where no text gives a figure. */
export function FigureTable({ comparison: { regions, rows }, selection }: FigureTableProps) {
  const texts = useWords(words);
  return (
    <DataTable
      caption={texts.table}
      captionHidden
      rows={rows}
      rowKey={rowKey}
      columns={[
        { key: 'indicator', header: texts.indicator, cell: (row) => <IndicatorName row={row} /> },
        ...regions.map((region, at) => ({
          key: region.id,
          numeric: true,
          header: (
            <>
              <EntityLink entity={region} />{' '}
              {regions.length > 2 ? (
                <Link
                  to={withoutRegion(selection, region.id)}
                  className={styles.remove}
                  aria-label={texts.remove(region.name)}
                  preventScrollReset
                >
                  ×
                </Link>
              ) : null}
            </>
          ),
          cell: (row: (typeof rows)[number]) => {
            const figures = row.cells[at]?.figures ?? [];
            if (figures.length === 0) return <span className={styles.hole}>{texts.hole}</span>;
            return figures.map((figure) => (
              <span key={figure.claim.id} className={styles.figure}>
                <FigureLink figure={figure} row={row} selection={selection} />
              </span>
            ));
          },
        })),
      ]}
    />
  );
}
