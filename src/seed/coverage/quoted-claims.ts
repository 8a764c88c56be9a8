import type { CheckedClaim, CheckedDocument, CheckedEvidence } from '../check/checked-seed.js';
import { spokenOf } from '../check/spoken-of.js';
import type { DocumentFigure } from '../text/document-figures.js';
import { findFigures } from '../text/numerals.js';
import { contains, overlaps, type Span } from '../text/span.js';
import { squeeze, SqueezedText } from '../text/squeezed-text.js';

/** Longest words, in characters, that state a figure of their own: an address, a rank, a telephone number. */
const SHORT_TEXT = 24;

/** The claims of a document by the quotes that they were read from: which of them hold what stands at a place? */
export class QuotedClaims {
  readonly #quoted: readonly { readonly claim: CheckedClaim; readonly quote: CheckedEvidence }[];

  constructor(
    document: CheckedDocument,
    readonly text: SqueezedText,
  ) {
    this.#quoted = document.claims.flatMap((claim) => claim.evidence.map((quote) => ({ claim, quote })));
  }

  /** Ids of the claims that were read from some of this sentence. */
  readFrom(sentence: Span): string[] {
    return this.#ids((_claim, quote) => overlaps(quote, sentence));
  }

  /** Those whose quote spans the name, and that speak of one of the entities that it may name. */
  naming(name: Span, entities: readonly string[]): string[] {
    return this.#ids(
      (claim, quote) => contains(quote, name) && spokenOf(claim, [quote]).some((id) => entities.includes(id)),
    );
  }

  /** Those whose quote spans the figure, and that have it in a value, a qualifier or their time. */
  stating(figure: DocumentFigure): string[] {
    return this.#ids((claim, quote) => contains(quote, figure) && this.#states(claim, quote, figure));
  }

  #ids(matches: (claim: CheckedClaim, quote: CheckedEvidence) => boolean): string[] {
    const matching = this.#quoted.filter(({ claim, quote }) => matches(claim, quote));
    return [...new Set(matching.map(({ claim }) => claim.id))];
  }

  #states({ value, qualifiers, validTime }: CheckedClaim, quote: Span, figure: DocumentFigure): boolean {
    const values = [value, ...qualifiers.map((qualifier) => qualifier.value)];
    // Words that hold a figure among many others do not hold it as a figure.
    const short = values.filter((item) => item?.type !== 'Text' || squeeze(item.text).length <= SHORT_TEXT);
    const texts = [...short.map((item) => item?.text), validTime?.text];
    if (texts.some((text) => text !== undefined && this.#standsAround(text, quote, figure))) return true;
    const dates = [value?.members['edtf'], validTime?.edtf].filter((edtf) => edtf !== undefined);
    return dates.some((edtf) => this.#isDate(String(edtf), figure));
  }

  /** Whether `text`, where it stands in the quote, has the figure in it. */
  #standsAround(text: string, quote: Span, figure: Span): boolean {
    return this.text.find(text).some((place) => contains(quote, place) && contains(place, figure));
  }

  #isDate(edtf: string, { date, start, end }: DocumentFigure): boolean {
    const written = edtf.match(/\d+/g)?.map(Number) ?? [];
    if (date !== undefined) return date.every((part) => written.includes(part));
    // A span of years is one figure: 2022—2024.
    const years = findFigures(squeeze(this.text.text.slice(start, end)));
    return (
      /^\d{4}.*\d{4}/.test(edtf) && years.length > 1 && years.every(({ value }) => written.includes(value))
    );
  }
}
