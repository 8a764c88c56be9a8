import { useState } from 'react';

import { useWords } from '../../language/words.js';
import { LoadingState } from '../../states/states.js';
import styles from './ask.module.css';
import { words } from './words.js';

/** The statement that a question is read by, fetched once a reader wants it; without scripts, a link to it. */
export function CypherStatement({ address }: { readonly address: string }) {
  const { cypher } = useWords(words);
  const [statement, setStatement] = useState<string>();
  const load = (): void => {
    if (statement !== undefined) return;
    fetch(address)
      .then((response) => response.text())
      .then(setStatement, (error: unknown) => setStatement(String(error)));
  };
  return (
    <details
      className={styles.source}
      onToggle={({ currentTarget }) => {
        if (currentTarget.open) load();
      }}
    >
      <summary>{cypher}</summary>
      {statement === undefined ? <LoadingState /> : <Source text={statement} title={cypher} />}
      <noscript>
        <a href={address}>{cypher}</a>
      </noscript>
    </details>
  );
}

/** Text of a language of machines; a region, since it scrolls. */
export function Source({ text, title }: { readonly text: string; readonly title: string }) {
  return (
    <pre className={styles.code} role="region" aria-label={title} tabIndex={0} translate="no">
      {text}
    </pre>
  );
}
