import { type MouseEvent, useSyncExternalStore } from 'react';
import { useLocation } from 'react-router';

import { useLanguage } from '../language/language.js';
import { useWords } from '../language/words.js';
import { chooseTheme, shownTheme, watchTheme } from '../theme/theme.js';
import styles from './frame.module.css';
import { words } from './words.js';

/**
 * The switches of language and theme. Both are links that the service answers, so they work without scripts; with them, a
 * theme changes at once. A language is always that of a whole document.
 */
export function Settings() {
  const { pathname, search } = useLocation();
  const language = useLanguage();
  const { settings, otherLanguage, dark, light } = useWords(words);
  const theme = useSyncExternalStore(watchTheme, shownTheme, () => undefined);
  const other = language === 'zh' ? 'en' : 'zh';
  const link = (name: string, value: string): string => {
    const parameters = new URLSearchParams(search);
    parameters.set(name, value);
    return `${pathname}?${String(parameters)}`;
  };
  const choose = (value: 'dark' | 'light') => (event: MouseEvent) => {
    event.preventDefault();
    chooseTheme(value);
  };
  return (
    <div className={styles.settings} role="group" aria-label={settings}>
      {/* Until a script says which theme is shown, both are offered; a style hides the one that is. */}
      {theme === 'dark' ? null : (
        <a href={link('theme', 'dark')} className={styles.toDark} onClick={choose('dark')} rel="nofollow">
          {dark}
        </a>
      )}
      {theme === 'light' ? null : (
        <a href={link('theme', 'light')} className={styles.toLight} onClick={choose('light')} rel="nofollow">
          {light}
        </a>
      )}
      <a href={link('lang', other)} hrefLang={other} lang={other} rel="alternate">
        {otherLanguage}
      </a>
    </div>
  );
}
