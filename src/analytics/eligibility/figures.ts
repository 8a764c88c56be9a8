import type { Message } from '../../message.js';
import { CURRENCY } from './enterprise.js';

const NUMBER = new Intl.NumberFormat('en-US', { maximumFractionDigits: 2 });

/** A number with its thousands apart, to two decimals. */
export function number(value: number): string {
  return NUMBER.format(value);
}

/** An amount as it is written: 120 万元, 1,200,000 yuan. */
export function money(amount: number, currency: string = CURRENCY): Message {
  if (currency !== CURRENCY)
    return { zh: `${number(amount)} ${currency}`, en: `${number(amount)} ${currency}` };
  return { zh: inChinese(amount), en: `${number(amount)} yuan` };
}

/** 亿 and 万 only where two decimals hold all of it. */
function inChinese(amount: number): string {
  for (const [unit, size] of [
    ['亿元', 1e8],
    ['万元', 1e4],
  ] as const) {
    if (Math.abs(amount) >= size && Number.isInteger((amount / size) * 100))
      return `${number(amount / size)} ${unit}`;
  }
  return `${number(amount)} 元`;
}

/** To the fen: products of floats have digits beyond it. */
export function rounded(amount: number): number {
  return Math.round(amount * 100) / 100;
}

const BOUNDS: Readonly<Record<string, (figure: Message) => Message>> = {
  ABOUT: ({ zh, en }) => ({ zh: `约 ${zh}`, en: `about ${en}` }),
  NEARLY: ({ zh, en }) => ({ zh: `近 ${zh}`, en: `nearly ${en}` }),
  GT: ({ zh, en }) => ({ zh: `超过 ${zh}`, en: `more than ${en}` }),
  GTE: ({ zh, en }) => ({ zh: `至少 ${zh}`, en: `at least ${en}` }),
  LT: ({ zh, en }) => ({ zh: `不足 ${zh}`, en: `less than ${en}` }),
  LTE: ({ zh, en }) => ({ zh: `最高 ${zh}`, en: `at most ${en}` }),
};

/** A figure with its bound. */
export function bounded(figure: Message, comparator: string): Message {
  return BOUNDS[comparator]?.(figure) ?? figure;
}

/** A value `Money` of the API, its text in Chinese as all texts of values are. */
export function moneyValue(
  amount: number,
  comparator: string,
): { amount: number; currency: string; comparator: string; text: string } {
  return { amount, currency: CURRENCY, comparator, text: bounded(money(amount), comparator).zh };
}
