import { Link } from 'react-router';

import { useWords, wordsIn } from '../../language/words.js';
import { definePage } from '../../routing/page.js';
import { readAsked } from './asked-query.js';
import type { GraphqlData } from './graphql-data.js';
import styles from './graphql.module.css';
import { LazyWorkbench } from './lazy-workbench.js';
import { words } from './words.js';

export const page = definePage<GraphqlData>({
  async load({ catalogue, search }) {
    const operations = await catalogue();
    return {
      questions: operations.map(({ name, title, query }) => ({ name, title, query })),
      asked: readAsked(search),
    };
  },
  title: (_data, language) => wordsIn(words, language).title,
  Component: GraphqlPage,
});

function GraphqlPage({ data }: { readonly data: GraphqlData }) {
  const texts = useWords(words);
  return (
    <div className={styles.page}>
      <header>
        <h1>{texts.title}</h1>
        <p className={styles.lead}>{texts.lead}</p>
      </header>
      <noscript>
        <p>
          {texts.needsScripts} <Link to="/ask">/ask</Link>
        </p>
        {data.asked === undefined ? null : <pre className={styles.plain}>{data.asked.query}</pre>}
      </noscript>
      <LazyWorkbench {...data} />
    </div>
  );
}
