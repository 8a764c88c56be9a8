import type { Language } from '../message.js';

/** What answers are given in where a client asks for neither language: a name has to be in one. */
export const DEFAULT_LANGUAGE: Language = 'ZH';

/**
 * The language that a client asks for, by `Accept-Language` (RFC 9110, section 12.5.4): of the two that it prefers, and
 * where it gives both the same weight, the one that it names first. `undefined` where it names neither.
 */
export function askedLanguage(acceptLanguage: string | undefined): Language | undefined {
  let best: Language | undefined;
  let bestWeight = 0;
  for (const range of (acceptLanguage ?? '').split(',')) {
    const [tag = '', ...parameters] = range.trim().toLowerCase().split(';');
    const language = tag.trim().split('-')[0];
    if (language !== 'zh' && language !== 'en') continue;
    const q = parameters.map((parameter) => /^\s*q\s*=\s*([\d.]+)\s*$/.exec(parameter)?.[1]).find(Boolean);
    const weight = q === undefined ? 1 : Number(q);
    if (weight > bestWeight) {
      best = language === 'zh' ? 'ZH' : 'EN';
      bestWeight = weight;
    }
  }
  return best;
}
