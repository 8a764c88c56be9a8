import { useWords } from '../language/words.js';
import type { ClaimFragment } from './claim.graphql.js';
import styles from './claims.module.css';
import { words } from './words.js';

/** What has to be read with a claim: why it is inferred, what the text leaves open, why it is preferred. */
export function ClaimNotes({
  claim,
}: {
  readonly claim: Pick<ClaimFragment, 'rationale' | 'note' | 'rankReason'>;
}) {
  const texts = useWords(words);
  const notes = [
    [texts.rationale, claim.rationale],
    [texts.note, claim.note],
    [texts.rankReason, claim.rankReason],
  ] as const;
  return notes.map(([label, text]) =>
    text === null ? null : (
      <p key={label} className={styles.note}>
        <b>{label}</b> {text}
      </p>
    ),
  );
}
