import { Link } from 'react-router';

import { ClaimList } from '../../claims/claim-list.js';
import { useWords } from '../../language/words.js';
import type { ChosenSentence } from './load-page.js';
import styles from './read.module.css';
import { words } from './words.js';

interface PanelProps {
  readonly chosen: ChosenSentence | undefined;
  readonly sought: string;
}

/** What was read from the chosen sentence: beside the text where there is room, else over its lower part. */
export function SentencePanel({ chosen, sought }: PanelProps) {
  const texts = useWords(words);
  return (
    <aside className={styles.panel} aria-label={texts.panel} data-open={chosen !== undefined}>
      {chosen === undefined ? (
        <p className="quiet">{texts.choose}</p>
      ) : (
        <>
          <div className={styles.panelHead}>
            <h2>{texts.claimsOf(chosen.claims.totalCount)}</h2>
            <Link
              to={sought === '' ? '?' : `?${String(new URLSearchParams({ q: sought }))}`}
              preventScrollReset
            >
              {texts.close}
            </Link>
          </div>
          {chosen.claims.totalCount === 0 ? (
            <p className="quiet">{texts.uncited}</p>
          ) : (
            <ClaimList claims={chosen.claims.nodes} />
          )}
          {chosen.claims.totalCount > chosen.claims.nodes.length ? (
            <p className="quiet">{texts.more(chosen.claims.nodes.length, chosen.claims.totalCount)}</p>
          ) : null}
        </>
      )}
    </aside>
  );
}
