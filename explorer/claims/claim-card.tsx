import { useId } from 'react';

import type { ClaimFragment } from './claim.graphql.js';
import { ClaimMarks } from './claim-marks.js';
import { ClaimNotes } from './claim-notes.js';
import { ClaimSentence } from './claim-sentence.js';
import styles from './claims.module.css';
import { SourceQuotes } from './source-quotes.js';

/** A claim whole: in words, how sure and how real it is, and every sentence that it was read from. */
export function ClaimCard({ claim }: { readonly claim: ClaimFragment }) {
  const id = useId();
  return (
    <article className={styles.card} aria-labelledby={id} data-claim={claim.id}>
      <div id={id}>
        <ClaimSentence claim={claim} />
      </div>
      <ClaimMarks claim={claim} />
      <SourceQuotes claim={claim} />
      <ClaimNotes claim={claim} />
    </article>
  );
}
