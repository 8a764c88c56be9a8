import type { Span } from './span.js';

/** White space, and what PDF readers leave between characters: zero-width spaces and byte-order marks. */
const SPACE = /[\s\u200b-\u200d\u2060\ufeff]/;
const SPACES = new RegExp(SPACE.source, 'g');

/** `text` without white space. */
export function squeeze(text: string): string {
  return text.replace(SPACES, '');
}

/**
 * A text and the same text without its white space: a quote is looked for in the second, so that other spacing, line and
 * page breaks do not matter, and found as a place in the first.
 */
export class SqueezedText {
  readonly squeezed: string;
  readonly #offsets: number[] = [];

  constructor(readonly text: string) {
    let squeezed = '';
    for (let offset = 0; offset < text.length; offset++) {
      const unit = text.charAt(offset);
      if (SPACE.test(unit)) continue;
      squeezed += unit;
      this.#offsets.push(offset);
    }
    this.squeezed = squeezed;
  }

  /** Where `quote` stands, in order; nowhere where it is only white space. */
  find(quote: string): Span[] {
    return this.findSqueezed(quote).map(({ start, end }) => this.span(start, end));
  }

  /** The same as places in {@link squeezed}. */
  findSqueezed(quote: string): Span[] {
    const wanted = squeeze(quote);
    const places: Span[] = [];
    if (wanted === '') return places;
    for (let at = this.squeezed.indexOf(wanted); at >= 0; at = this.squeezed.indexOf(wanted, at + 1)) {
      places.push({ start: at, end: at + wanted.length });
    }
    return places;
  }

  /** The place in the text of a place in {@link squeezed}; white space at its ends is left out. */
  span(start: number, end: number): Span {
    return { start: this.#offsets[start] ?? this.text.length, end: (this.#offsets[end - 1] ?? -1) + 1 };
  }

  /** One-based line of an offset in the text. */
  line(offset: number): number {
    let line = 1;
    for (let at = this.text.indexOf('\n'); at >= 0 && at < offset; at = this.text.indexOf('\n', at + 1))
      line++;
    return line;
  }

  /** Where the document comes nearest to a quote that it does not hold, in words, or `undefined` where nowhere near. */
  departure(quote: string): string | undefined {
    const wanted = squeeze(quote);
    const head = longest(wanted.length, (length) => this.squeezed.indexOf(wanted.slice(0, length)));
    const tail = longest(wanted.length, (length) => this.squeezed.lastIndexOf(wanted.slice(-length)));
    const best = Math.max(head.length, tail.length);
    if (best < Math.min(4, wanted.length - 1)) return undefined;
    if (head.length >= tail.length) {
      const at = head.at + head.length;
      const line = this.line(this.span(at, at + 1).start);
      const kept = wanted.slice(Math.max(0, head.length - 12), head.length);
      return `after "${kept}" the document (line ${line}) goes on with "${this.squeezed.slice(at, at + 12)}", the quote with "${wanted.slice(head.length, head.length + 12)}"`;
    }
    const line = this.line(this.span(tail.at, tail.at + 1).start);
    const kept = wanted.slice(wanted.length - tail.length).slice(0, 12);
    const before = wanted.slice(0, wanted.length - tail.length).slice(-12);
    return `before "${kept}" the document (line ${line}) has "${this.squeezed.slice(Math.max(0, tail.at - 12), tail.at)}", the quote "${before}"`;
  }
}

/** The greatest length that is found, by halving: where a piece of a text stands, all that it begins with stands too. */
function longest(limit: number, find: (length: number) => number): { length: number; at: number } {
  let known = { length: 0, at: 0 };
  let [low, high] = [1, limit];
  while (low <= high) {
    const middle = (low + high) >> 1;
    const at = find(middle);
    if (at >= 0) {
      known = { length: middle, at };
      low = middle + 1;
    } else {
      high = middle - 1;
    }
  }
  return known;
}
