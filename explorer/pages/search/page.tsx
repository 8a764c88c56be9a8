import { ClaimList } from '../../claims/claim-list.js';
import { EntityLink, TypeMark } from '../../entities/entity-link.js';
import { useWords, wordsIn } from '../../language/words.js';
import { definePage } from '../../routing/page.js';
import { EmptyState } from '../../states/states.js';
import { searchPageOperation, type SearchPageQuery } from './search.graphql.js';
import styles from './search.module.css';
import { words } from './words.js';

type Edge = SearchPageQuery['search']['edges'][number];

interface SearchData {
  readonly text: string;
  /** `undefined` where nothing is asked yet. */
  readonly found: SearchPageQuery['search'] | undefined;
}

export const page = definePage<SearchData>({
  async load({ ask, search }) {
    const text = (search.get('q') ?? '').trim();
    if (text === '') return { text, found: undefined };
    const answer = await ask(searchPageOperation, { text });
    return { text, found: answer.search };
  },
  title: ({ text }, language) => {
    const { title } = wordsIn(words, language);
    return text === '' ? title : `${text} · ${title}`;
  },
  Component: SearchPage,
});

function SearchPage({ data: { text, found } }: { readonly data: SearchData }) {
  const texts = useWords(words);
  if (found === undefined) {
    return (
      <>
        <h1>{texts.title}</h1>
        <EmptyState>{texts.ask}</EmptyState>
      </>
    );
  }
  const entities = found.edges.filter(({ node }) => node.__typename !== 'Claim');
  const claims = found.edges.flatMap(({ node }) => (node.__typename === 'Claim' ? [node] : []));
  return (
    <div className={styles.page}>
      <h1>{texts.found(text, found.totalCount)}</h1>
      {found.edges.length === 0 ? <EmptyState>{texts.nothing(text)}</EmptyState> : null}
      {entities.length === 0 ? null : (
        <section>
          <h2>{texts.entities}</h2>
          <ul className={styles.entities}>
            {entities.map((edge) => (
              <FoundEntity key={edge.cursor} edge={edge} />
            ))}
          </ul>
        </section>
      )}
      {claims.length === 0 ? null : (
        <section>
          <h2>{texts.sentences}</h2>
          <ClaimList claims={claims} />
        </section>
      )}
    </div>
  );
}

function FoundEntity({ edge: { node, matched } }: { readonly edge: Edge }) {
  const { also } = useWords(words);
  if (!('name' in node)) return null;
  const above = node.__typename === 'Region' ? node.ancestors.nodes : [];
  return (
    <li>
      <EntityLink entity={node} />
      <span className="quiet">
        {above.map(({ name }) => name).join(' · ')}
        {matched.text === node.name ? null : ` ${also}: ${matched.text}`}
      </span>
      <TypeMark type={node.__typename} labelled />
    </li>
  );
}
