import { markedParts } from './marked-parts.js';

/** A text with the words of a search marked in it. */
export function MarkedText({ text, search }: { readonly text: string; readonly search: string }) {
  return markedParts(text, search).map(({ part, marked, at }) =>
    marked ? <mark key={at}>{part}</mark> : <span key={at}>{part}</span>,
  );
}
