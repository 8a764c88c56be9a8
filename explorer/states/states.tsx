import type { ReactNode } from 'react';

import { type FailureNote } from '../asking/failure.js';
import { useWords } from '../language/words.js';
import { told } from './page-failure.js';
import styles from './states.module.css';
import { words } from './words.js';

/** Where a list or picture has nothing to show: `children` say so, and what it means. */
export function EmptyState({ children }: { readonly children: ReactNode }) {
  return <p className={styles.empty}>{children}</p>;
}

/**
 * Where a part of a page is still on its way.
 *
 * @public
 */
export function LoadingState({ children }: { readonly children?: ReactNode }) {
  const { loading } = useWords(words);
  return (
    <p className={styles.empty} role="status">
      {children ?? loading}
    </p>
  );
}

/**
 * Where a part of a page could not be loaded; the rest of the page stands.
 *
 * @public
 */
export function ErrorState({ note, onAgain }: { readonly note: FailureNote; readonly onAgain?: () => void }) {
  const texts = useWords(words);
  const { title, next } = told(note, texts);
  return (
    <div className={styles.error} role="alert">
      <p>
        <strong>{title}</strong>
      </p>
      {[...note.messages, ...(next === undefined ? [] : [next])].map((message) => (
        <p key={message}>{message}</p>
      ))}
      {onAgain ? (
        <button type="button" className="button" onClick={onAgain}>
          {texts.again}
        </button>
      ) : null}
    </div>
  );
}
