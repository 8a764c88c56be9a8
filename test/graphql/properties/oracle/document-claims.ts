import type { MemoryNode } from './memory-graph.js';

/** The claims read from a document; with `at`, those whose quote covers this offset in its text. */
export function claimsOfDocument(document: MemoryNode, at?: number | null): MemoryNode[] {
  const quotes = document.related(['IN_DOCUMENT'], 'IN').map(({ node }) => node);
  const covering = quotes.filter(
    ({ properties }) =>
      at === null ||
      at === undefined ||
      (Number(properties['start']) <= at && at < Number(properties['end'])),
  );
  return [...new Set(covering.flatMap((quote) => quote.related(['EVIDENCE'], 'IN').map(({ node }) => node)))];
}
