import { useEffect, useState } from 'react';

import { askService } from '../asking/ask-service.js';
import { useLanguage } from '../language/language.js';
import { loadSuggestions, type Suggestion } from './load-suggestions.js';

/** Between two letters of who types without haste. */
const PAUSE_MS = 150;

const NONE: readonly Suggestion[] = [];

interface Offered {
  readonly text: string;
  readonly suggestions: readonly Suggestion[];
}

/**
 * What is offered for a text that is being typed. Those for the text before it stay until the new ones are there; what fails
 * offers nothing, and the search that follows says why.
 */
export function useSuggestions(text: string): readonly Suggestion[] {
  const language = useLanguage();
  const [offered, setOffered] = useState<Offered>({ text: '', suggestions: NONE });
  useEffect(() => {
    if (text === '') return undefined;
    const gone = new AbortController();
    const timer = setTimeout(() => {
      loadSuggestions(askService(language, gone.signal), text).then(
        (suggestions) => {
          if (!gone.signal.aborted) setOffered({ text, suggestions });
        },
        () => {
          if (!gone.signal.aborted) setOffered({ text, suggestions: NONE });
        },
      );
    }, PAUSE_MS);
    return () => {
      clearTimeout(timer);
      gone.abort();
    };
  }, [text, language]);
  return text === '' ? NONE : offered.suggestions;
}
