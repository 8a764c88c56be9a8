/** A language that answers are given in. */
export type AnswerLanguage = 'ZH' | 'EN';

/**
 * The language that a client prefers, by `Accept-Language` (RFC 9110, section 12.5.4). Chinese where the header names
 * neither language; where it gives both the same weight, the one that it names first.
 */
export function preferredLanguage(acceptLanguage: string | undefined): AnswerLanguage {
  let best: AnswerLanguage = 'ZH';
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
