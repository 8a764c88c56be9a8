import { overlaps, type Span } from './span.js';
import { squeeze } from './squeezed-text.js';

const TERMINAL = /[。！？!?；…]["”’』」)）]*/;

/**
 * The sentences of a document: what ends with a full stop, a question or an exclamation mark, and lines that stand alone
 * (a title, an item of a list). A paragraph that a page break cuts goes on behind it. `headings` are no sentences.
 */
export function sentencesOf(text: string, headings: readonly Span[]): Span[] {
  const sentences: Span[] = [];
  let open: Span | undefined;
  const close = (): void => {
    if (open !== undefined) sentences.push(open);
    open = undefined;
  };
  for (const line of linesOf(text)) {
    const heading = headings.some((span) => overlaps(span, line));
    if (heading) {
      close();
      continue;
    }
    const parts = split(text, line);
    // A line with a comma or a full stop in it is of a paragraph; others stand alone.
    const prose = /[，。；]/.test(text.slice(line.start, line.end));
    if (open !== undefined && !prose) close();
    for (const part of parts) {
      open = open === undefined ? part : { start: open.start, end: part.end };
      const words = text.slice(part.start, part.end);
      if (/[。！？!?；…]["”’』」)）]*$/.test(words) || !prose) close();
    }
  }
  close();
  return sentences.filter(({ start, end }) => /[\p{L}\p{N}]/u.test(squeeze(text.slice(start, end))));
}

/** The lines of a text that hold words, without the blanks around them. */
export function linesOf(text: string): Span[] {
  const spans: Span[] = [];
  for (const { 0: line, index } of text.matchAll(/[^\n\f\r]+/g)) {
    const trimmed = line.trim();
    if (trimmed === '') continue;
    const start = index + line.indexOf(trimmed);
    spans.push({ start, end: start + trimmed.length });
  }
  return spans;
}

function split(text: string, { start, end }: Span): Span[] {
  const parts: Span[] = [];
  let from = start;
  while (from < end) {
    const match = TERMINAL.exec(text.slice(from, end));
    const to = match === null ? end : from + match.index + match[0].length;
    const words = text.slice(from, to);
    const lead = words.length - words.trimStart().length;
    if (lead < words.length) parts.push({ start: from + lead, end: to });
    from = to;
  }
  return parts;
}
