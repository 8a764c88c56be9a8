import type { ReactNode } from 'react';

import { useWords } from '../language/words.js';
import { type BarEnd, End } from './bound-bar.js';
import styles from './figures.module.css';
import { endWords, words } from './words.js';

const ENDS = Object.keys(endWords) as BarEnd[];

/** What the ends of bars mean; `children` are further entries of the list. */
export function BarLegend({ children }: { readonly children?: ReactNode }) {
  const { legend } = useWords(words);
  const texts = useWords(endWords);
  return (
    <ul className={styles.legend} aria-label={legend}>
      {ENDS.map((end) => (
        <li key={end}>
          <svg width="56" height="22" aria-hidden="true" focusable="false">
            <rect x="0" y="4" width="15" height="14" className={styles.body} />
            <svg x="15" overflow="visible">
              <End end={end} />
            </svg>
          </svg>
          {texts[end]}
        </li>
      ))}
      {children}
    </ul>
  );
}
