import type { Comparator } from '../../comparator.js';
import { type Figure, findFigures } from '../text/numerals.js';
import { contains } from '../text/span.js';
import { squeeze, type SqueezedText } from '../text/squeezed-text.js';
import type { ValueFinding } from './value-finding.js';

/** The number of a value with what belongs to it. */
export interface WrittenNumber {
  /** The member that holds it. */
  readonly key: 'amount' | 'value' | 'percent';
  readonly number: number;
  readonly comparator: Comparator;
  /** The words that write it. */
  readonly text: string;
  readonly currency?: string;
}

/**
 * What is wrong with a number: it is out of bounds, or not the one that its words write, in figure, comparator or
 * currency.
 *
 * @param quotes what the claim was read from; undefined where that is not known
 * @param noted whether the claim says why it is another number than its words write
 */
export function numberFindings(
  written: WrittenNumber,
  quotes: readonly SqueezedText[] | undefined,
  noted: boolean,
): ValueFinding[] {
  const { key, number, comparator, text } = written;
  if (!Number.isFinite(number) || Math.abs(number) > 1e18 || (key !== 'percent' && number < 0)) {
    return [{ at: [key], message: `${key}: expected a number from 0 to 1e18, but got ${number}.` }];
  }
  if (noted) return [];
  const around = figuresIn(text, quotes ?? []);
  const figures = around.filter(({ percent }) => percent === (key === 'percent'));
  const same = figures.filter(({ value }) => value === number);
  const [figure] = same;
  if (figure === undefined) {
    const values = figures.map(({ value }) => value).join(' or ');
    const got = values === '' ? `no ${key === 'percent' ? 'percentage' : 'number'}` : values;
    const message = `${key}: expected the number that the text writes, but got ${number}, where "${text}" writes ${got}; correct it, or say why in "note".`;
    return [{ at: [key], message }];
  }
  const findings = currencyFindings(written);
  // The words around a number are only known where it stands in a quote.
  const stands = quotes?.some((quote) => quote.findSqueezed(text).length > 0) ?? false;
  if (stands && same.every((other) => other.comparator !== comparator)) {
    const message = `comparator: expected ${figure.comparator}, as the text puts it, but got ${comparator}; correct it, or say why in "note".`;
    findings.push({ at: ['comparator'], message });
  }
  return findings;
}

/** The figures within `text` where it stands in a quote, so that the words around it count (超过, 以上). */
function figuresIn(text: string, quotes: readonly SqueezedText[]): Figure[] {
  const figures = quotes.flatMap((quote) => {
    const places = quote.findSqueezed(text);
    if (places.length === 0) return [];
    const all = findFigures(quote.squeezed);
    return places.flatMap((place) => all.filter((figure) => contains(place, figure)));
  });
  // 百度 of a longer word, or a literal that begins within a numeral: the literal alone decides then.
  return figures.length > 0 ? figures : findFigures(squeeze(text));
}

const CURRENCIES: readonly (readonly [RegExp, string])[] = [
  [/美元|美金/, 'USD'],
  [/欧元/, 'EUR'],
  [/港元|港币/, 'HKD'],
  [/日元/, 'JPY'],
  [/英镑/, 'GBP'],
  [/元|人民币/, 'CNY'],
];

function currencyFindings({ text, currency }: WrittenNumber): ValueFinding[] {
  const written = CURRENCIES.find(([words]) => words.test(text))?.[1];
  if (currency === undefined || written === undefined || written === currency) return [];
  const message = `currency: expected ${written}, as "${text}" says, but got "${currency}".`;
  return [{ at: ['currency'], message }];
}
