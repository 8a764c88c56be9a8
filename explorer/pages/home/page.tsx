import { Link } from 'react-router';

import type { ShippedOperation } from '../../asking/catalogue.js';
import { EntityLink } from '../../entities/entity-link.js';
import { formatDate } from '../../figures/format-date.js';
import { formatNumber } from '../../figures/format-number.js';
import { useLanguage } from '../../language/language.js';
import { useWords } from '../../language/words.js';
import { definePage } from '../../routing/page.js';
import { Conflicts } from './conflicts.js';
import { homeOperation, type HomeQuery } from './home.graphql.js';
import styles from './home.module.css';
import { Problems } from './problems.js';
import { words } from './words.js';

interface HomeData extends HomeQuery {
  readonly questions: readonly Pick<ShippedOperation, 'name' | 'title'>[];
}

export const page = definePage<HomeData>({
  async load({ ask, catalogue }) {
    const [found, operations] = await Promise.all([ask(homeOperation), catalogue()]);
    return { ...found, questions: operations.map(({ name, title }) => ({ name, title })) };
  },
  title: () => '',
  Component: HomePage,
});

function HomePage({ data }: { readonly data: HomeData }) {
  const texts = useWords(words);
  const language = useLanguage();
  const { read, regions, claims, figures, snapshot } = data;
  return (
    <div className={styles.page}>
      <header className={styles.opening}>
        <h1>{texts.headline}</h1>
        <p className={styles.about}>{texts.about}</p>
        <dl className={styles.counts}>
          <Count count={read.totalCount} label={texts.documents} />
          <Count count={regions.totalCount} label={texts.regions} />
          <Count count={claims.totalCount} label={texts.claims} />
          <Count count={figures.totalCount} label={texts.figures} />
        </dl>
        {snapshot === null ? null : (
          <p className="quiet">
            {texts.loaded}{' '}
            <time dateTime={snapshot.loadedAt}>{formatDate(snapshot.loadedAt.slice(0, 10), language)}</time>
          </p>
        )}
      </header>
      <Problems matrix={data.responseMatrix} />
      <Conflicts conflicts={data.conflicts} />
      <Questions questions={data.questions} />
      <section>
        <h2>{texts.speakOf}</h2>
        <ul className={styles.regions}>
          {regions.nodes.map((region) => (
            <li key={region.id}>
              <EntityLink entity={region} /> <span className="quiet">{region.parent?.name}</span>
            </li>
          ))}
        </ul>
      </section>
      <Documents documents={read.nodes} />
    </div>
  );
}

function Count({ count, label }: { readonly count: number; readonly label: (count: number) => string }) {
  const language = useLanguage();
  return (
    <div>
      <dt>{label(count)}</dt>
      <dd>{formatNumber(count, language)}</dd>
    </div>
  );
}

function Questions({ questions }: Pick<HomeData, 'questions'>) {
  const texts = useWords(words);
  const language = useLanguage();
  if (questions.length === 0) return null;
  return (
    <section>
      <h2>
        <Link to="/ask">{texts.questions}</Link>
      </h2>
      <ul className={styles.questions}>
        {questions.map(({ name, title }) => (
          <li key={name}>
            <Link to={`/ask/${name}`}>{title[language]}</Link>
          </li>
        ))}
      </ul>
    </section>
  );
}

function Documents({ documents }: { readonly documents: HomeQuery['read']['nodes'] }) {
  const { read } = useWords(words);
  const language = useLanguage();
  return (
    <section>
      <h2>{read}</h2>
      <ul className={styles.documents}>
        {documents.map((document) => (
          <li key={document.id}>
            <EntityLink entity={document} />{' '}
            <span className="quiet">
              {[
                ...document.publishers.nodes.map(({ name }) => name),
                ...(document.publishedOn === null ? [] : [formatDate(document.publishedOn.edtf, language)]),
              ].join(' · ')}
            </span>
          </li>
        ))}
      </ul>
    </section>
  );
}
