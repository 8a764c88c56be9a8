/** A sentence that claims were read from, by its offsets in the document's text, in UTF-16 code units. */
export interface CitedSentence {
  readonly start: number;
  readonly end: number;
  /** How many claims were read from it. */
  readonly claims: number;
  /** Where the sentences begin that contradict it. */
  readonly against: readonly number[];
}

/** A stretch of a document: a sentence that claims were read from, or one that none was. */
export type Stretch = CitedSentence;

/** A heading or a paragraph. */
export interface Block {
  /** Of a heading, 1 for the top; 0 for a paragraph. */
  readonly level: number;
  readonly stretches: readonly Stretch[];
}

interface Heading {
  readonly heading: string;
  readonly level: number;
  readonly start: number;
}

/**
 * Lays a text out: a block for each line that is not empty, and a line that ends within a sentence (at the end of a page, for
 * example) goes on in the next. What no claim was read from is cut into sentences as Unicode cuts them.
 *
 * @param cited In any order; those that overlap are shown as one.
 * @see https://www.unicode.org/reports/tr29/#Sentence_Boundaries
 */
export function layOut(text: string, headings: readonly Heading[], cited: readonly CitedSentence[]): Block[] {
  const sentences = merged(cited);
  const levels = new Map(headings.map(({ start, level }) => [start, level]));
  return lines(text, sentences).map(({ start, end }) => ({
    level: levels.get(start) ?? 0,
    stretches: stretches(text, start, end, sentences),
  }));
}

function merged(cited: readonly CitedSentence[]): CitedSentence[] {
  const sorted = [...cited].sort((a, b) => a.start - b.start || a.end - b.end);
  const result: CitedSentence[] = [];
  for (const next of sorted) {
    const last = result.at(-1);
    if (!last || next.start >= last.end) {
      result.push(next);
      continue;
    }
    result[result.length - 1] = {
      start: last.start,
      end: Math.max(last.end, next.end),
      claims: last.claims + next.claims,
      against: [...new Set([...last.against, ...next.against])],
    };
  }
  return result;
}

interface Range {
  readonly start: number;
  readonly end: number;
}

/** The lines of the text without the blanks around them, those joined that a sentence runs over. */
function lines(text: string, sentences: readonly CitedSentence[]): Range[] {
  const ranges: Range[] = [];
  for (const { index, 0: line } of text.matchAll(/\S(?:[^\n]*\S)?/g)) {
    const last = ranges.at(-1);
    const goesOn = last && sentences.some(({ start, end }) => start < last.end && end > index);
    if (goesOn) ranges[ranges.length - 1] = { start: last.start, end: index + line.length };
    else ranges.push({ start: index, end: index + line.length });
  }
  return ranges;
}

function stretches(text: string, start: number, end: number, sentences: readonly CitedSentence[]): Stretch[] {
  const result: Stretch[] = [];
  let place = start;
  for (const sentence of sentences) {
    if (sentence.end <= start || sentence.start >= end) continue;
    result.push(...uncited(text, place, sentence.start), sentence);
    place = sentence.end;
  }
  return [...result, ...uncited(text, place, end)];
}

const SEGMENTER = new Intl.Segmenter('zh', { granularity: 'sentence' });

function uncited(text: string, start: number, end: number): Stretch[] {
  return [...SEGMENTER.segment(text.slice(start, Math.max(start, end)))].map(({ segment, index }) => ({
    start: start + index,
    end: start + index + segment.length,
    claims: 0,
    against: [],
  }));
}
