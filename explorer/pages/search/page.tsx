import { EntityLink, TypeMark } from '../../entities/entity-link.js';
import { useWords, wordsIn } from '../../language/words.js';
import { definePage } from '../../routing/page.js';
import { type FoundList, loadList } from '../../searching/load-list.js';
import { MarkedText } from '../../searching/marked-text.js';
import { EmptyState } from '../../states/states.js';
import { AskedList } from './asked-list.js';
import { FoundSentences } from './found-sentences.js';
import { searchPageOperation, type SearchPageQuery } from './search.graphql.js';
import styles from './search.module.css';
import { words } from './words.js';

type Edge = SearchPageQuery['search']['edges'][number];

/** Of a list that is asked for, so many. */
const LISTED = 100;

interface SearchData {
  readonly text: string;
  /** `undefined` where nothing is asked yet. */
  readonly found: SearchPageQuery['search'] | undefined;
  /** The list that the text asks for, such as 通州 基金. */
  readonly list: FoundList | undefined;
}

export const page = definePage<SearchData>({
  async load({ ask, search }) {
    const text = (search.get('q') ?? '').trim();
    if (text === '') return { text, found: undefined, list: undefined };
    const [{ search: found }, list] = await Promise.all([
      ask(searchPageOperation, { text }),
      loadList(ask, text, LISTED),
    ]);
    return { text, found, list };
  },
  title: ({ text }, language) => {
    const { title } = wordsIn(words, language);
    return text === '' ? title : `${text} · ${title}`;
  },
  Component: SearchPage,
});

function SearchPage({ data: { text, found, list } }: { readonly data: SearchData }) {
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
      {list === undefined ? null : <AskedList found={list} />}
      {found.edges.length === 0 && list === undefined ? <EmptyState>{texts.nothing(text)}</EmptyState> : null}
      {entities.length === 0 ? null : (
        <section>
          <h2>{texts.entities}</h2>
          <ul className={styles.entities}>
            {entities.map((edge) => (
              <FoundEntity key={edge.cursor} edge={edge} text={text} />
            ))}
          </ul>
        </section>
      )}
      {claims.length === 0 ? null : (
        <section>
          <h2>{texts.sentences}</h2>
          <FoundSentences claims={claims} text={text} />
        </section>
      )}
    </div>
  );
}

function FoundEntity({ edge: { node, matched }, text }: { readonly edge: Edge; readonly text: string }) {
  const { also } = useWords(words);
  if (node.__typename === 'Claim' || !('name' in node)) return null;
  const above = node.__typename === 'Region' ? node.ancestors.nodes : [];
  return (
    <li>
      <EntityLink entity={node} />
      <span className="quiet">
        {above.map(({ name }) => name).join(' · ')}
        {matched.text === node.name ? null : (
          <>
            {' '}
            {also} <MarkedText text={matched.text} search={text} />
          </>
        )}
      </span>
      <TypeMark type={node.__typename} labelled />
    </li>
  );
}
