import { Link } from 'react-router';

import { useWords } from '../language/words.js';
import { readerAddress } from '../routing/addresses.js';
import type { EvidenceFragment } from './claim.graphql.js';
import styles from './claims.module.css';
import { splitSentence } from './split-sentence.js';
import { words } from './words.js';

/** The sentence that a claim was read from, its quote marked, with the place where it stands. */
export function SourceQuote({ evidence }: { readonly evidence: EvidenceFragment }) {
  const { read } = useWords(words);
  const { before, quote, after } = splitSentence(evidence);
  const { document, section, start } = evidence;
  const reader = readerAddress(document.id, start);
  return (
    <figure className={styles.source}>
      <blockquote lang="zh" className={styles.quote}>
        {before}
        <mark>{quote}</mark>
        {after}
      </blockquote>
      <figcaption className={styles.place}>
        <cite>{document.name}</cite>
        {section === null ? null : (
          <>
            {' · '}
            <span lang="zh">{section}</span>
          </>
        )}
        {reader === undefined ? null : (
          <>
            {' · '}
            <Link to={reader}>{read}</Link>
          </>
        )}
      </figcaption>
    </figure>
  );
}
