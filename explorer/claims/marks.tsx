import { useWords } from '../language/words.js';
import type { Basis, Modality, Rank } from '../schema.graphql.js';
import styles from './claims.module.css';
import { basisWords, modalityWords, rankWords } from './words.js';

/** Whether a text says it or an analyst drew it: a full circle or a broken one, and the word. */
export function BasisMark({ basis }: { readonly basis: Basis }) {
  const word = useWords(basisWords)[basis];
  return (
    <span className={styles.mark} data-basis={basis}>
      <svg viewBox="0 0 12 12" width="11" height="11" aria-hidden="true" focusable="false">
        {basis === 'STATED' ? (
          <circle cx="6" cy="6" r="5" fill="currentColor" />
        ) : (
          <circle
            cx="6"
            cy="6"
            r="4.6"
            fill="none"
            stroke="currentColor"
            strokeWidth="1.8"
            strokeDasharray="3 1.8"
          />
        )}
      </svg>
      {word}
    </span>
  );
}

/** Whether it is so or meant to be: a full square, an empty one, a target, a wave, and the word. */
export function ModalityMark({ modality }: { readonly modality: Modality }) {
  const word = useWords(modalityWords)[modality];
  return (
    <span className={styles.mark} data-modality={modality}>
      <svg viewBox="0 0 12 12" width="11" height="11" aria-hidden="true" focusable="false">
        <g fill="none" stroke="currentColor" strokeWidth="1.6">
          {modality === 'ACTUAL' ? <rect x="1.5" y="1.5" width="9" height="9" fill="currentColor" /> : null}
          {modality === 'PLANNED' ? <rect x="1.5" y="1.5" width="9" height="9" /> : null}
          {modality === 'TARGET' ? (
            <>
              <circle cx="6" cy="6" r="4.7" />
              <circle cx="6" cy="6" r="1.2" fill="currentColor" />
            </>
          ) : null}
          {modality === 'ESTIMATED' ? (
            <path d="M1 5c2-3 3.3 0 5 0s3-3 5 0M1 9.5c2-3 3.3 0 5 0s3-3 5 0" />
          ) : null}
        </g>
      </svg>
      {word}
    </span>
  );
}

/** Which of several claims comes first: a star, or a line through; nothing for what has no rank of its own. */
export function RankMark({ rank }: { readonly rank: Rank }) {
  const word = useWords(rankWords)[rank];
  if (rank === 'NORMAL') return null;
  return (
    <span className={styles.mark} data-rank={rank}>
      <svg viewBox="0 0 12 12" width="11" height="11" aria-hidden="true" focusable="false">
        {rank === 'PREFERRED' ? (
          <path
            d="m6 .8 1.6 3.5 3.7.4-2.8 2.500.8 3.800L6 9.1 2.7 11l.8-3.800L.7 4.7l3.7-.4z"
            fill="currentColor"
          />
        ) : (
          <path d="M1 6h10" stroke="currentColor" strokeWidth="2.2" />
        )}
      </svg>
      {word}
    </span>
  );
}
