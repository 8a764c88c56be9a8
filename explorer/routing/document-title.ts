import type { Language } from '../language/language.js';
import type { Text } from '../language/words.js';

const SERVICE: Text = {
  zh: 'Policy Atlas · 产业政策知识图谱',
  en: 'Policy Atlas · industrial policy, sentence by sentence',
};

/** The title of the window: that of the page, then the name of the service. */
export function documentTitle(page: string, language: Language): string {
  return page === '' ? SERVICE[language] : `${page} · Policy Atlas`;
}
