import { createContext, useContext } from 'react';

/** What the words of claims are called, in the page's language. */
export interface Vocabulary {
  /** The label of a predicate, such as 位于 of `LOCATED_IN`; the word itself where nothing has a label for it. */
  predicate(word: string): string;
  /** The label of a qualifier, such as 范围 of `scope`. */
  qualifier(word: string): string;
}

interface Labelled {
  readonly name: string;
  readonly label: string;
}

/** The vocabulary of the loaded graph. */
export function vocabularyOf(predicates: readonly Labelled[], qualifiers: readonly Labelled[]): Vocabulary {
  const byPredicate = new Map(predicates.map(({ name, label }) => [name, label]));
  const byQualifier = new Map(qualifiers.map(({ name, label }) => [name, label]));
  return {
    predicate: (word) => byPredicate.get(word) ?? word,
    qualifier: (word) => byQualifier.get(word) ?? word,
  };
}

export const VocabularyContext = createContext<Vocabulary>(vocabularyOf([], []));

/** What the words of claims are called. */
export function useVocabulary(): Vocabulary {
  return useContext(VocabularyContext);
}
