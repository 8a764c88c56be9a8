import type { Reject } from '../../errors.js';
import type { Located } from '../files/seed.js';
import { squeeze, type Span, type SqueezedText } from '../text/squeezed-text.js';

/**
 * Where a quote stands in the document's text. What keeps it from being found, or makes it ambiguous, goes to `rejects`.
 *
 * @param what how messages call it: quote, heading, waiver
 */
export function locate(
  item: Located<unknown>,
  text: SqueezedText,
  { quote, occurrence }: { readonly quote: string; readonly occurrence?: number | undefined },
  path: readonly PropertyKey[],
  what: string,
  rejects: Reject[],
  subject?: string,
): Span | undefined {
  const reject = (message: string): undefined => {
    rejects.push({
      file: item.file,
      line: item.line(...path),
      ...(subject !== undefined && { subject }),
      message,
    });
  };
  if (squeeze(quote) === '') {
    reject(`expected a ${what} of the document, but it is only white space.`);
    return;
  }
  const places = text.find(quote);
  if (places.length === 0) {
    const departure = text.departure(quote);
    const detail = departure === undefined ? ', nor anything like it' : `: ${departure}`;
    reject(`expected a ${what} in the document's own words, but "${short(quote)}" is not in it${detail}.`);
    return;
  }
  const lines = places.map((place) => text.line(place.start)).join(', ');
  if (occurrence === undefined && places.length > 1) {
    reject(
      `expected "occurrence" (1 to ${places.length}), as "${short(quote)}" stands ${places.length} times: lines ${lines}.`,
    );
    return;
  }
  const place = places[(occurrence ?? 1) - 1];
  if (place === undefined) {
    reject(
      `occurrence: expected 1 to ${places.length}, as "${short(quote)}" stands on line ${lines}, but got ${occurrence ?? 1}.`,
    );
    return;
  }
  return place;
}

function short(quote: string): string {
  const line = squeeze(quote);
  return line.length > 40 ? `${line.slice(0, 40)}…` : line;
}
