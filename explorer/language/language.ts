import { createContext, useContext } from 'react';

/** A language of the pages. */
export type Language = 'zh' | 'en';

/** The language of the page; it never changes while a document is open. */
export const LanguageContext = createContext<Language>('zh');

/** The language of the page. */
export function useLanguage(): Language {
  return useContext(LanguageContext);
}
