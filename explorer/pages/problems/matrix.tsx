import { Link } from 'react-router';

import { EntityLink } from '../../entities/entity-link.js';
import { useWords } from '../../language/words.js';
import { type Entry, type MapColumn, passing, type ShownRow } from './evidence-map.js';
import { MarkShape, marksOf } from './marks.js';
import styles from './problems.module.css';
import { type View, viewAddress } from './view.js';
import { kindWords, markWords, words } from './words.js';

interface MatrixProps {
  readonly view: View;
  readonly columns: readonly MapColumn[];
  readonly rows: readonly ShownRow[];
}

/** The evidence and gap map: a table, so that it is read by ear and without scripts, with a picture in each cell. */
export function Matrix({ view, columns, rows }: MatrixProps) {
  const texts = useWords(words);
  return (
    <div className={styles.scroll} role="region" aria-label={texts.title} tabIndex={0}>
      <table className={styles.matrix}>
        <caption className="visually-hidden">{texts.title}</caption>
        <thead>
          <tr>
            <th scope="col" className={styles.corner}>
              {texts.problem}
            </th>
            {columns.map((column) => (
              <th key={column.key} scope="col">
                <ColumnName column={column} />
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.map((row) => (
            <tr key={row.problem.id} data-depth={row.depth}>
              <th scope="row">
                <EntityLink entity={row.problem} />
                <Fold row={row} view={view} />
              </th>
              {columns.map(({ key, region }) => (
                <Cell key={key} view={view} row={row} column={key} ofRegion={region !== undefined} />
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}

/** What a column is of: a kind of answer, or a region. */
export function ColumnName({ column: { key, region } }: { readonly column: MapColumn }) {
  const kinds = useWords(kindWords);
  return region === undefined ? kinds[key as keyof typeof kinds] : <EntityLink entity={region} />;
}

function Fold({ row, view }: { readonly row: ShownRow; readonly view: View }) {
  const texts = useWords(words);
  if (row.parts === 0) return null;
  const { id } = row.problem;
  const isFolded = view.folded.includes(id);
  const folded = isFolded ? view.folded.filter((other) => other !== id) : [...view.folded, id];
  return (
    <Link
      to={viewAddress({ ...view, folded, cell: undefined })}
      preventScrollReset
      className={styles.fold}
      aria-label={`${row.problem.name}: ${isFolded ? texts.unfold(row.parts) : texts.fold}`}
    >
      {isFolded ? texts.unfold(row.parts) : texts.fold}
    </Link>
  );
}

interface CellProps {
  readonly view: View;
  readonly row: ShownRow;
  readonly column: string;
  readonly ofRegion: boolean;
}

function Cell({ view, row, column, ofRegion }: CellProps) {
  const said = useWords(markWords);
  const all = row.cells[column] ?? [];
  const shown = passing(all, view);
  const marks = marksOf(shown);
  const isOpen = view.cell?.problem === row.problem.id && view.cell.column === column;
  const isGap = !(ofRegion && all.length === 0) && !shown.some(({ role }) => role !== 'affects');
  const inWords = marks.map(({ kind, count }) => `${said[kind]} ${count}`).join(' · ');
  const gap = <Gap all={all} shown={shown} column={column} ofRegion={ofRegion} />;
  return (
    <td data-gap={isGap} data-open={isOpen} data-cell={`${row.problem.id} ${column}`}>
      {marks.length === 0 ? (
        gap
      ) : (
        <Link
          to={viewAddress({ ...view, cell: { problem: row.problem.id, column } })}
          aria-current={isOpen ? 'true' : undefined}
          title={inWords}
        >
          <span className="visually-hidden">{inWords}</span>
          {marks.map((mark) => (
            <span key={mark.kind} className={styles.mark} data-mark={mark.kind} aria-hidden="true">
              <MarkShape {...mark} />
              {mark.count}
            </span>
          ))}
          {isGap ? gap : null}
        </Link>
      )}
    </td>
  );
}

interface GapProps {
  readonly all: readonly Entry[];
  readonly shown: readonly Entry[];
  readonly column: string;
  readonly ofRegion: boolean;
}

/** What an empty cell says: that nothing is there, that the filters hide it, or that no text speaks of it. */
function Gap({ all, shown, column, ofRegion }: GapProps) {
  const texts = useWords(words);
  const hidden = all.length - shown.length;
  if (hidden > 0) return <span className={styles.silent}>{texts.filtered(hidden)}</span>;
  if (ofRegion && all.length === 0) {
    return (
      <span className={styles.silent}>
        <span aria-hidden="true">·</span>
        <span className="visually-hidden">{texts.unmentioned}</span>
      </span>
    );
  }
  if (ofRegion) return <strong className={styles.gap}>{texts.nothingHere}</strong>;
  return (
    <strong className={styles.gap}>{column === 'RECOMMENDATION' ? texts.noAdvice : texts.nothing}</strong>
  );
}
