import { type SyntheticEvent, useMemo, useSyncExternalStore } from 'react';
import { Link } from 'react-router';

import { keptText, readSavedViews, removeView, saveView } from '../../graph/saved-views.js';
import { viewAddress } from '../../graph/view-address.js';
import { useWords } from '../../language/words.js';
import styles from './explore.module.css';
import type { Explorer } from './use-explore.js';
import { words } from './words.js';

/** Views by names of the reader's own. */
export function SavedViewList({
  explorer: { data, tell },
  title,
}: {
  readonly explorer: Explorer;
  readonly title: string;
}) {
  const texts = useWords(words);
  const kept = useSyncExternalStore(watchViews, keptViews, () => '');
  const views = useMemo(() => (kept === '' ? [] : readSavedViews(localStorage)), [kept]);
  const save = (event: SyntheticEvent<HTMLFormElement>): void => {
    event.preventDefault();
    const name = new FormData(event.currentTarget).get('name') as string;
    saveView(localStorage, { name: name.trim() || title, address: viewAddress(data.view) });
    changed.dispatchEvent(new Event('change'));
  };
  const copy = async (): Promise<void> => {
    const address = new URL(viewAddress(data.view), location.href).href;
    try {
      await navigator.clipboard.writeText(address);
      tell(texts.copied);
    } catch {
      tell(texts.notCopied);
    }
  };
  return (
    <div className={`${styles.views} needs-scripts`}>
      <form className={styles.row} onSubmit={save}>
        <label htmlFor="view-name">{texts.viewName}</label>
        <input
          id="view-name"
          name="name"
          className="field"
          defaultValue={title}
          key={title}
          autoComplete="off"
        />
        <button type="submit" className="button">
          {texts.save}
        </button>
        <button type="button" className="button" onClick={() => void copy()}>
          {texts.copy}
        </button>
      </form>
      <ul>
        {views.map(({ name, address }) => (
          <li key={name} className={styles.row}>
            <Link to={address}>{name}</Link>
            <button
              type="button"
              className={styles.dots}
              aria-label={texts.remove(name)}
              onClick={() => {
                removeView(localStorage, name);
                changed.dispatchEvent(new Event('change'));
              }}
            >
              ×
            </button>
          </li>
        ))}
      </ul>
      <p className="quiet">{texts.viewsNote}</p>
    </div>
  );
}

const changed = new EventTarget();

function keptViews(): string {
  return keptText(localStorage);
}

/** Calls back when views change, here or in another window. */
function watchViews(callback: () => void): () => void {
  changed.addEventListener('change', callback);
  addEventListener('storage', callback);
  return () => {
    changed.removeEventListener('change', callback);
    removeEventListener('storage', callback);
  };
}
