import { type ReactNode, useEffect } from 'react';

import { type Language, useLanguage } from '../language/language.js';
import { documentTitle } from './document-title.js';

/** A page within the frame: its title becomes the window's. */
export function PageView({
  title,
  children,
}: {
  readonly title: (language: Language) => string;
  readonly children: ReactNode;
}) {
  const language = useLanguage();
  const text = documentTitle(title(language), language);
  useEffect(() => {
    document.title = text;
  }, [text]);
  return children;
}
