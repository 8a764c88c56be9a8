import { Link } from 'react-router';

import type { ClaimFragment } from '../../claims/claim.graphql.js';
import { ClaimList } from '../../claims/claim-list.js';
import { useWords, wordsIn } from '../../language/words.js';
import { definePage } from '../../routing/page.js';
import { useFocusOnChange } from '../../routing/use-focus-on-change.js';
import { EmptyState } from '../../states/states.js';
import { AnswerLinks } from '../../tables/answer-links.js';
import { Controls, Legend } from './controls.js';
import { type EvidenceMap, passing, shownRows } from './evidence-map.js';
import { loadMap } from './load-map.js';
import { ColumnName, Matrix } from './matrix.js';
import { MatrixTable } from './matrix-table.js';
import { problemsCellOperation } from './problems.graphql.js';
import styles from './problems.module.css';
import { readView, type View, viewAddress } from './view.js';
import { words } from './words.js';

interface ProblemsData {
  readonly view: View;
  readonly map: EvidenceMap;
  /** Behind the cell that is open. */
  readonly claims: readonly ClaimFragment[];
}

export const page = definePage<ProblemsData>({
  async load({ ask, search }) {
    const view = readView(search);
    const map = await loadMap(ask, view);
    const row = map.rows.find(({ problem }) => problem.id === view.cell?.problem);
    const entries = passing(row?.cells[view.cell?.column ?? ''] ?? [], view);
    const ids = [...new Set(entries.flatMap(({ claims }) => claims))];
    if (ids.length === 0) return { view, map, claims: [] };
    const { claims } = await ask(problemsCellOperation, { ids });
    const place = new Map(ids.map((id, at) => [id, at]));
    const ordered = [...claims.nodes].sort((a, b) => (place.get(a.id) ?? 0) - (place.get(b.id) ?? 0));
    return { view, map, claims: ordered };
  },
  title: (_data, language) => wordsIn(words, language).title,
  Component: ProblemsPage,
});

function ProblemsPage({ data: { view, map, claims } }: { readonly data: ProblemsData }) {
  const texts = useWords(words);
  const rows = shownRows(map, view);
  return (
    <div className={styles.page}>
      <header className={styles.opening}>
        <h1>{texts.title}</h1>
        <p className={styles.lead}>{texts.lead}</p>
      </header>
      <Controls view={view} map={map} />
      <Legend view={view} />
      {rows.length === 0 ? (
        <EmptyState>{texts.noRows}</EmptyState>
      ) : (
        <Matrix view={view} columns={map.columns} rows={rows} />
      )}
      {map.more > 0 ? <p className="quiet">{texts.more(map.more)}</p> : null}
      {map.cut.length > 0 ? <p className="quiet">{texts.cut(map.cut.map(({ name }) => name))}</p> : null}
      <OpenCell view={view} map={map} claims={claims} />
      <details>
        <summary>{texts.asTable}</summary>
        <MatrixTable view={view} columns={map.columns} rows={rows} />
      </details>
      {view.by === 'kind' ? (
        <AnswerLinks operation="response-matrix" list="responseMatrix.cells" />
      ) : (
        <AnswerLinks operation="problems-of-regions" list="problems.nodes.regions.edges" />
      )}
    </div>
  );
}

/** The sentences behind the cell that the address names. */
function OpenCell({ view, map, claims }: ProblemsData) {
  const texts = useWords(words);
  const heading = useFocusOnChange(view.cell && `${view.cell.problem} ${view.cell.column}`);
  const row = map.rows.find(({ problem }) => problem.id === view.cell?.problem);
  const column = map.columns.find(({ key }) => key === view.cell?.column);
  if (row === undefined || column === undefined) return null;
  return (
    <section id="cell" className={styles.cell}>
      <h2 ref={heading} tabIndex={-1}>
        {row.problem.name} × <ColumnName column={column} />
      </h2>
      {claims.length === 0 ? <EmptyState>{texts.cellEmpty}</EmptyState> : <ClaimList claims={claims} />}
      <p>
        <Link to={viewAddress({ ...view, cell: undefined })} preventScrollReset>
          {texts.close}
        </Link>
      </p>
    </section>
  );
}
