import type { Language } from '../../language/language.js';
import type { Vocabulary } from '../../language/vocabulary.js';
import type { Text } from '../../language/words.js';

/** Relationships that say the same from either end. */
export const SYMMETRIC: readonly string[] = ['COOPERATES_WITH', 'POSSIBLY_SAME_AS'];

/** Labels that are no verbs, or read badly from the other end. */
const INVERSE: Readonly<Record<string, Text>> = {
  BROADER: { zh: '下位概念：', en: 'What it is broader than' },
  CAUSED_BY: { zh: '由它引起的', en: 'What it causes' },
  PART_OF: { zh: '组成它的', en: 'What is part of it' },
  RECOMMENDED_AGAINST: { zh: '针对它的', en: 'What is recommended against it' },
};

/**
 * A relationship seen from what it leads to: 支持它的, what supports it. Made of the label, since the vocabulary, which
 * anyone may extend, has labels for one direction.
 */
export function inverseOf(
  predicate: string,
  vocabulary: Vocabulary,
  place: boolean,
  language: Language,
): string {
  const known = INVERSE[predicate];
  if (known !== undefined) return known[language];
  const label = vocabulary.predicate(predicate);
  return language === 'zh' ? `${label}${place ? '这里' : '它'}的` : `What ${label} it`;
}
