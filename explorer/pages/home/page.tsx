import { ClaimList } from '../../claims/claim-list.js';
import { EntityLink } from '../../entities/entity-link.js';
import { useLanguage } from '../../language/language.js';
import { formatNumber } from '../../figures/format-number.js';
import { useVocabulary } from '../../language/vocabulary.js';
import { useWords } from '../../language/words.js';
import { definePage } from '../../routing/page.js';
import { AnswerLinks } from '../../tables/answer-links.js';
import { DataTable } from '../../tables/data-table.js';
import { homeOperation, type HomeQuery } from './home.graphql.js';
import styles from './home.module.css';
import { answeredWords, stateWords, words } from './words.js';

export const page = definePage<HomeQuery>({
  load: ({ ask }) => ask(homeOperation),
  title: () => '',
  Component: HomePage,
});

function HomePage({ data }: { readonly data: HomeQuery }) {
  const texts = useWords(words);
  const answered = useWords(answeredWords);
  const state = useWords(stateWords);
  const vocabulary = useVocabulary();
  const whole = data.responseMatrix.filter(({ problem }) => problem.parent === null);
  return (
    <div className={styles.page}>
      <header className={styles.opening}>
        <h1>{texts.headline}</h1>
        <dl className={styles.counts}>
          <Count count={data.read.totalCount} label={texts.documents} />
          <Count count={data.regions.totalCount} label={texts.regions} />
          <Count count={data.claims.totalCount} label={texts.claims} />
          <Count count={data.figures.totalCount} label={texts.figures} />
        </dl>
      </header>
      <section>
        <h2>{texts.problems}</h2>
        <DataTable
          caption={texts.problems}
          captionHidden
          rows={whole}
          rowKey={({ problem }) => problem.id}
          columns={[
            { key: 'problem', header: texts.problem, cell: ({ problem }) => <EntityLink entity={problem} /> },
            { key: 'answered', header: texts.answered, cell: (row) => answered[row.answered] },
            { key: 'state', header: texts.state, cell: (row) => state[row.state] },
          ]}
        />
        <AnswerLinks operation="response-matrix" list="responseMatrix" />
      </section>
      {data.conflicts.length === 0 ? null : (
        <section>
          <h2>{texts.conflicts}</h2>
          {data.conflicts.map(({ subject, predicate, claims }) => (
            <div key={`${subject.id} ${predicate}`} className={styles.conflict}>
              <p>
                <EntityLink entity={subject} /> · {vocabulary.predicate(predicate)}
              </p>
              <ClaimList claims={claims} />
            </div>
          ))}
        </section>
      )}
    </div>
  );
}

function Count({ count, label }: { readonly count: number; readonly label: string }) {
  const language = useLanguage();
  return (
    <div>
      <dt>{label}</dt>
      <dd>{formatNumber(count, language)}</dd>
    </div>
  );
}
