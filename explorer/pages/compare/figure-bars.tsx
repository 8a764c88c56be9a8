import { EntityLink } from '../../entities/entity-link.js';
import { BoundBar } from '../../figures/bound-bar.js';
import type { ComparedRowFragment } from './compare.graphql.js';
import styles from './compare.module.css';
import { FigureLink } from './figure-link.js';
import { rowKey } from './format-figure.js';
import { IndicatorName } from './indicator-name.js';
import type { Selection } from './selection.js';

interface FigureBarsProps {
  readonly rows: readonly ComparedRowFragment[];
  readonly selection: Selection;
}

/** The rows that can be drawn: figures of one unit and time of at least two regions, none of them below nothing. */
export function drawable(rows: readonly ComparedRowFragment[]): readonly ComparedRowFragment[] {
  return rows.filter(({ cells }) => {
    const held = cells.filter(({ figures }) => figures.length > 0);
    return held.length > 1 && held.every(({ figures }) => figures.every(({ number }) => number >= 0));
  });
}

/** A group of bars for each row, each bar ended as its text does. */
export function FigureBars({ rows, selection }: FigureBarsProps) {
  return (
    <ol className={styles.bars}>
      {rows.map((row) => {
        const longest = Math.max(...row.cells.flatMap(({ figures }) => figures.map(({ number }) => number)));
        return (
          <li key={rowKey(row)}>
            <p>
              <IndicatorName row={row} />
            </p>
            {row.cells.flatMap(({ region, figures }) =>
              figures.map((figure) => (
                <div key={figure.claim.id} className={styles.bar} data-bar={region.id}>
                  <EntityLink entity={region} />
                  <BoundBar
                    amount={figure.number}
                    longest={longest}
                    comparator={figure.comparator}
                    basis={figure.claim.basis}
                  />
                  <strong>
                    <FigureLink figure={figure} row={row} selection={selection} />
                  </strong>
                </div>
              )),
            )}
          </li>
        );
      })}
    </ol>
  );
}
