import type { Language } from '../language/language.js';
import type { Text } from '../language/words.js';
import type { Comparator } from '../schema.graphql.js';

/** One way to write digits in both languages: browsers and Node differ in what they know of locales. */
const DIGITS = new Intl.NumberFormat('en-US', { maximumFractionDigits: 6 });

/** Powers of ten that numbers are read by, the greatest first. */
const SCALES: Readonly<Record<Language, readonly (readonly [number, string])[]>> = {
  zh: [
    [1e8, '亿'],
    [1e4, '万'],
  ],
  en: [
    [1e9, ' billion'],
    [1e6, ' million'],
  ],
};

/** Exact, and short where it can be: 50亿, 7.87万; 5 billion, 78,700. */
export function formatNumber(number: number, language: Language): string {
  const scale = SCALES[language].find(([size]) => Math.abs(number) >= size);
  if (scale === undefined) return DIGITS.format(number);
  const [size, word] = scale;
  const scaled = number / size;
  // Four digits are read without a comma before 亿 and 万: 1160亿.
  const digits = DIGITS.format(scaled);
  return `${language === 'zh' && Math.abs(scaled) < 1e4 ? digits.replaceAll(',', '') : digits}${word}`;
}

const BOUNDS: Readonly<Record<Comparator, Text>> = {
  EQ: { zh: '{}', en: '{}' },
  ABOUT: { zh: '约 {}', en: 'about {}' },
  NEARLY: { zh: '近 {}', en: 'nearly {}' },
  GT: { zh: '超过 {}', en: 'more than {}' },
  GTE: { zh: '{} 以上', en: 'at least {}' },
  LT: { zh: '不足 {}', en: 'less than {}' },
  LTE: { zh: '最高 {}', en: 'at most {}' },
};

/** Whether a value says how a figure stands to the true one. */
export function isComparator(value: unknown): value is Comparator {
  return typeof value === 'string' && Object.hasOwn(BOUNDS, value);
}

/** A figure as far as it is known: 超过 200亿元, more than ¥20 billion. */
export function withBound(figure: string, comparator: Comparator, language: Language): string {
  return BOUNDS[comparator][language].replace('{}', figure);
}

const CURRENCIES: Readonly<Record<string, Text>> = {
  CNY: { zh: '{}元', en: '¥{}' },
  USD: { zh: '{}美元', en: 'US${}' },
  EUR: { zh: '{}欧元', en: '€{}' },
  HKD: { zh: '{}港元', en: 'HK${}' },
};

/** An amount in whole units of an ISO 4217 currency: 50亿元, ¥5 billion; one without a sign of its own keeps its code. */
export function formatAmount(amount: number, currency: string, language: Language): string {
  const pattern = CURRENCIES[currency]?.[language] ?? `{} ${currency}`;
  return pattern.replace('{}', formatNumber(amount, language));
}
