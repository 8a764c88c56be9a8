import { useId } from 'react';

import { useWords } from '../language/words.js';
import type { ClaimFragment } from './claim.graphql.js';
import { ClaimSentence } from './claim-sentence.js';
import styles from './claims.module.css';
import { BasisMark, ModalityMark, RankMark } from './marks.js';
import { SourceQuote } from './source-quote.js';
import { words } from './words.js';

/** A claim whole: in words, how sure and how real it is, and every sentence that it was read from. */
export function ClaimCard({ claim }: { readonly claim: ClaimFragment }) {
  const texts = useWords(words);
  const id = useId();
  const notes = [
    [texts.rationale, claim.rationale],
    [texts.note, claim.note],
    [texts.rankReason, claim.rankReason],
  ] as const;
  return (
    <article className={styles.card} aria-labelledby={id} data-claim={claim.id}>
      <div id={id}>
        <ClaimSentence claim={claim} />
      </div>
      <p className={styles.marks}>
        <BasisMark basis={claim.basis} />
        <ModalityMark modality={claim.modality} />
        <RankMark rank={claim.rank} />
      </p>
      {claim.evidence.map((evidence) => (
        <SourceQuote key={`${evidence.document.id} ${evidence.start}`} evidence={evidence} />
      ))}
      {notes.map(([label, text]) =>
        text === null ? null : (
          <p key={label} className={styles.note}>
            <b>{label}</b> {text}
          </p>
        ),
      )}
    </article>
  );
}
