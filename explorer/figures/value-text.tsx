import { useLanguage } from '../language/language.js';
import { formatValue } from './format-value.js';
import type { ValueFragment } from './value.graphql.js';

/** A value of a claim in words: 超过 200亿元, more than ¥20 billion; the words of a text are Chinese wherever it is read. */
export function ValueText({ value }: { readonly value: ValueFragment }) {
  const language = useLanguage();
  const text = formatValue(value, language);
  if (value.__typename === 'Text') return <span lang="zh">{text}</span>;
  return <span>{text}</span>;
}
