import { useState } from 'react';

import { useWords } from '../../language/words.js';
import styles from './entity.module.css';
import type { PageEntity } from './group-claims.js';
import { words } from './words.js';

/** What to write into a report: a link that stays, the documents, and the ids of the claims. */
export function Cite({ entity, address }: { readonly entity: PageEntity; readonly address: string }) {
  const texts = useWords(words);
  const [copied, setCopied] = useState(false);
  const text = citationOf(entity, address, texts.citation, texts.readIn, texts.claimIds);
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

function citationOf(
  { name, claims }: PageEntity,
  address: string,
  citation: (name: string, url: string) => string,
  document: string,
  claimIds: string,
): string {
  const titles = new Set(claims.nodes.flatMap(({ evidence }) => evidence.map((one) => one.document.name)));
  return [
    citation(name, address),
    ...[...titles].map((title) => `${document}: ${title}`),
    ...(claims.nodes.length > 0 ? [`${claimIds}: ${claims.nodes.map(({ id }) => id).join(' ')}`] : []),
  ].join('\n');
}
