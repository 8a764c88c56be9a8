import { linesOf, sentencesOf } from './sentences.js';
import type { Span } from './span.js';

/** The words around a quote. */
export interface Surroundings {
  readonly sentence: Span;
  readonly paragraph: Span;
}

/** Finds what stands around places of a text. */
export class Excerpts {
  readonly #sentences: readonly Span[];
  readonly #lines: readonly Span[];

  /** @param sections Each begins with its heading, which is no sentence; where it begins is enough to tell its line. */
  constructor(text: string, sections: readonly Pick<Span, 'start'>[]) {
    this.#sentences = sentencesOf(
      text,
      sections.map(({ start }) => ({ start, end: start + 1 })),
    );
    this.#lines = linesOf(text);
  }

  /**
   * A quote of several sentences has all of them; one in no sentence, such as a heading, has its line. A paragraph is the
   * lines that the sentence stands in: two where a page break cuts it within a sentence.
   */
  around(quote: Span): Surroundings {
    const sentence = covering(this.#sentences, quote) ?? covering(this.#lines, quote) ?? quote;
    return { sentence, paragraph: covering(this.#lines, sentence) ?? sentence };
  }
}

/** From the first to the last of the spans that share a part with a place; they stand in order and share none. */
function covering(spans: readonly Span[], place: Span): Span | undefined {
  let first = 0;
  for (let above = spans.length; first < above;) {
    const middle = (first + above) >> 1;
    if ((spans[middle]?.end ?? 0) > place.start) above = middle;
    else first = middle + 1;
  }
  let last = first;
  while ((spans[last + 1]?.start ?? Infinity) < place.end) last++;
  const [from, to] = [spans[first], spans[last]];
  if (from === undefined || to === undefined || from.start >= place.end) return undefined;
  return { start: Math.min(from.start, place.start), end: Math.max(to.end, place.end) };
}
