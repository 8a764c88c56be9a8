/** A language that people are answered in. */
export type Language = 'ZH' | 'EN';

/** What a person is told, stated once in both languages. Whoever tells it chooses: `inLanguage`. */
export interface Message {
  readonly zh: string;
  readonly en: string;
}

/** A message in the language that somebody asked for; in both, Chinese first, where they asked for neither. */
export function inLanguage({ zh, en }: Message, language: Language | undefined): string {
  if (language === undefined) return `${zh} ${en}`;
  return language === 'ZH' ? zh : en;
}
