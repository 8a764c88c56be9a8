import type { Span } from '../text/span.js';
import { squeeze, type SqueezedText } from '../text/squeezed-text.js';

/** Words that a seed file says are the document's; the first of several places has the number 1. */
export interface Quotation {
  readonly quote: string;
  readonly occurrence?: number | undefined;
}

/**
 * Where a quote stands in the document's text; no answer where it does not, or where it may be one of several places.
 *
 * @param what how messages call it: quote, heading, waiver
 * @param reject is told why there is no answer
 */
export function locateQuote(
  text: SqueezedText,
  { quote, occurrence }: Quotation,
  what: string,
  reject: (message: string) => void,
): Span | undefined {
  if (squeeze(quote) === '') {
    reject(`expected a ${what} of the document, but it is only white space.`);
    return undefined;
  }
  const places = text.find(quote);
  if (places.length === 0) {
    const departure = text.departure(quote);
    const detail = departure === undefined ? ', nor anything like it' : `: ${departure}`;
    reject(`expected a ${what} in the document's own words, but "${short(quote)}" is not in it${detail}.`);
    return undefined;
  }
  const lines = places.map((place) => text.line(place.start)).join(', ');
  if (occurrence === undefined && places.length > 1) {
    reject(
      `expected "occurrence" (1 to ${places.length}), as "${short(quote)}" stands ${places.length} times: lines ${lines}.`,
    );
    return undefined;
  }
  const place = places[(occurrence ?? 1) - 1];
  if (place === undefined) {
    reject(
      `occurrence: expected 1 to ${places.length}, as "${short(quote)}" stands on line ${lines}, but got ${occurrence ?? 1}.`,
    );
  }
  return place;
}

function short(quote: string): string {
  const line = squeeze(quote);
  return line.length > 40 ? `${line.slice(0, 40)}…` : line;
}
