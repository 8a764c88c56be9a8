import { useState } from 'react';

import { formatDate } from '../../figures/format-date.js';
import { useLanguage } from '../../language/language.js';
import { useWords } from '../../language/words.js';
import type { EntityPageQuery } from './entity.graphql.js';
import styles from './entity.module.css';
import type { PageEntity } from './group-claims.js';
import { words } from './words.js';

interface Cited {
  readonly entity: PageEntity;
  readonly snapshot: EntityPageQuery['snapshot'];
  readonly address: string;
}

/** What to write into a report: a link that stays, the documents, the state of the graph, and the ids of the claims. */
export function Cite(cited: Cited) {
  const texts = useWords(words);
  const text = useCitation(cited);
  const [copied, setCopied] = useState(false);
  return (
    <section id="cite" aria-labelledby="cite-title">
      <h2 id="cite-title">{texts.cite}</h2>
      <pre className={styles.citation} tabIndex={0} aria-labelledby="cite-title">
        {text}
      </pre>
      <p className="needs-scripts">
        <button
          type="button"
          className="button"
          onClick={() => {
            navigator.clipboard.writeText(text).then(
              () => setCopied(true),
              () => undefined,
            );
          }}
        >
          {texts.copy}
        </button>{' '}
        <span role="status">{copied ? texts.copied : ''}</span>
      </p>
    </section>
  );
}

function useCitation({ entity: { name, claims }, snapshot, address }: Cited): string {
  const { citation, readIn, loaded, claimIds } = useWords(words);
  const language = useLanguage();
  const titles = new Set(claims.nodes.flatMap(({ evidence }) => evidence.map((one) => one.document.name)));
  return [
    citation(name, address),
    ...[...titles].map((title) => `${readIn}: ${title}`),
    ...(snapshot === null ? [] : [loaded(formatDate(snapshot.loadedAt.slice(0, 10), language), snapshot.id)]),
    ...(claims.nodes.length > 0 ? [`${claimIds}: ${claims.nodes.map(({ id }) => id).join(' ')}`] : []),
  ].join('\n');
}
