import type { ReactNode } from 'react';

import { type Language, useLanguage } from './language.js';

/** A text in both languages; one that is missing is a type error. */
export type Text = Readonly<Record<Language, string>>;

/** A text, or one with places to fill, in both languages. */
type Phrase = Readonly<Record<Language, string | ((...places: never[]) => ReactNode)>>;

/** The texts of a room. */
export type Dictionary = Readonly<Record<string, Phrase>>;

/** The texts of a room in one language. */
export type Words<D extends Dictionary> = { readonly [Key in keyof D]: D[Key][Language] };

/** Takes the texts of a room: `const words = dictionary({ title: { zh: '地区', en: 'Regions' } })`. */
export function dictionary<const D extends Dictionary>(texts: D): D {
  return texts;
}

/** The texts of a room in a language. */
export function wordsIn<D extends Dictionary>(texts: D, language: Language): Words<D> {
  return Object.fromEntries(
    Object.entries(texts).map(([key, phrase]) => [key, phrase[language]]),
  ) as Words<D>;
}

/** The texts of a room in the page's language. */
export function useWords<D extends Dictionary>(texts: D): Words<D> {
  return wordsIn(texts, useLanguage());
}
