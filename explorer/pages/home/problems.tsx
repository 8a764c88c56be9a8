import { EntityLink } from '../../entities/entity-link.js';
import { useWords } from '../../language/words.js';
import { AnswerLinks } from '../../tables/answer-links.js';
import { DataTable } from '../../tables/data-table.js';
import type { HomeQuery } from './home.graphql.js';
import styles from './home.module.css';
import { stateWords, words } from './words.js';

type Row = HomeQuery['responseMatrix'][number];

/** The problems that stand by themselves, with how much stands against each; an empty place is as loud as a full one. */
export function Problems({ matrix }: { readonly matrix: readonly Row[] }) {
  const texts = useWords(words);
  const states = useWords(stateWords);
  return (
    <section>
      <h2>{texts.problems}</h2>
      <p className="quiet">{texts.problemsNote}</p>
      <DataTable
        caption={texts.problems}
        captionHidden
        rows={matrix.filter(({ problem }) => problem.parent === null)}
        rowKey={({ problem }) => problem.id}
        columns={[
          { key: 'problem', header: texts.problem, cell: ({ problem }) => <EntityLink entity={problem} /> },
          {
            key: 'stated',
            header: texts.stated,
            numeric: true,
            cell: (row) => <Amount count={answers(row, 'stated')} />,
          },
          {
            key: 'inferred',
            header: texts.inferred,
            numeric: true,
            cell: (row) => <Amount count={answers(row, 'inferred')} />,
          },
          {
            key: 'responding',
            header: texts.responding,
            numeric: true,
            cell: (row) => <Amount count={responding(row)} />,
          },
          {
            key: 'recommended',
            header: texts.recommended,
            numeric: true,
            cell: ({ recommended }) => <Amount count={recommended.length} />,
          },
          { key: 'state', header: texts.state, cell: ({ state }) => states[state] },
        ]}
      />
      <AnswerLinks operation="response-matrix" list="responseMatrix" />
    </section>
  );
}

function Amount({ count }: { readonly count: number }) {
  const { none } = useWords(words);
  return count === 0 ? <span className={styles.gap}>{none}</span> : count;
}

function answers({ cells }: Row, basis: 'stated' | 'inferred'): number {
  return cells.reduce((sum, cell) => (cell.by === 'REGION' ? sum : sum + cell[basis].length), 0);
}

function responding({ cells }: Row): number {
  const regions = cells.find(({ by }) => by === 'REGION');
  return regions === undefined ? 0 : regions.stated.length + regions.inferred.length;
}
