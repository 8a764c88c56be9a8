import { ClaimSentence } from '../../claims/claim-sentence.js';
import { formatDate } from '../../figures/format-date.js';
import { useLanguage } from '../../language/language.js';
import styles from './entity.module.css';
import type { DatedClaim } from './group-claims.js';

/** What has a date, earliest first, each date as exact as the text. */
export function DatedList({ dated }: { readonly dated: readonly DatedClaim[] }) {
  const language = useLanguage();
  return (
    <ol className={styles.dated}>
      {dated.map(({ edtf, claim }) => (
        <li key={claim.id}>
          <p className={styles.date}>{formatDate(edtf, language)}</p>
          <ClaimSentence claim={{ ...claim, validTime: null }} />
        </li>
      ))}
    </ol>
  );
}
