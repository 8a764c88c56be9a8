/** A quote and the sentence that it stands in, by their offsets in the document's text. */
interface Quoted {
  readonly quote: string;
  readonly start: number;
  readonly end: number;
  readonly sentence: { readonly text: string; readonly start: number };
}

/** A sentence in three parts: the quote, and what stands around it. */
interface SplitSentence {
  readonly before: string;
  readonly quote: string;
  readonly after: string;
}

/** Cuts a sentence at its quote. Line breaks of the document, which may stand within a word, are taken out. */
export function splitSentence({ start, end, sentence }: Quoted): SplitSentence {
  const from = start - sentence.start;
  const to = end - sentence.start;
  return {
    before: joinLines(sentence.text.slice(0, from)),
    quote: joinLines(sentence.text.slice(from, to)),
    after: joinLines(sentence.text.slice(to)),
  };
}

/** A text of several lines on one: between Chinese signs nothing takes the place of a break, elsewhere a blank does. */
export function joinLines(text: string): string {
  return text
    .replace(
      /(?<=[\p{Script=Han}\p{P}０-９])\s*[\r\n\f]+\s*|\s*[\r\n\f]+\s*(?=[\p{Script=Han}，。；：、）”])/gu,
      '',
    )
    .replace(/\s*[\r\n\f]+\s*/g, ' ');
}
