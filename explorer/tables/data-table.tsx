import { type ReactNode, useId } from 'react';

import styles from './tables.module.css';

/** A column of a table. */
export interface Column<Row> {
  readonly key: string;
  readonly header: ReactNode;
  readonly cell: (row: Row) => ReactNode;
  /** Figures stand at the right, one below the other. */
  readonly numeric?: boolean;
  /** A word or two that stay on one line, however narrow the table gets. */
  readonly short?: boolean;
}

interface TableProps<Row> {
  /** What the table says; seen above it, unless a heading beside it says the same and `captionHidden` is set. */
  readonly caption: string;
  readonly captionHidden?: boolean;
  /** The first one names the row. */
  readonly columns: readonly Column<Row>[];
  readonly rows: readonly Row[];
  readonly rowKey: (row: Row) => string;
}

/** A table that reads well on paper, on a phone, where it scrolls by itself, and by ear. */
export function DataTable<Row>({ caption, captionHidden = false, columns, rows, rowKey }: TableProps<Row>) {
  const id = useId();
  return (
    // A region that scrolls has to be reached by the keyboard.
    <div className={styles.scroll} role="region" aria-labelledby={id} tabIndex={0}>
      <table className={styles.table}>
        <caption id={id} className={captionHidden ? 'visually-hidden' : undefined}>
          {caption}
        </caption>
        <thead>
          <tr>
            {columns.map(({ key, header, numeric }) => (
              <th key={key} scope="col" className={numeric ? styles.numeric : undefined}>
                {header}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.map((row) => (
            <tr key={rowKey(row)}>
              {columns.map(({ key, cell, numeric, short }, index) => {
                const className = numeric ? styles.numeric : short ? styles.short : undefined;
                return index === 0 ? (
                  <th key={key} scope="row" className={className}>
                    {cell(row)}
                  </th>
                ) : (
                  <td key={key} className={className}>
                    {cell(row)}
                  </td>
                );
              })}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}
