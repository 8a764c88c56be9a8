import { PAGES } from './pages.js';

/** The page of an entity. */
export function entityAddress(id: string): string {
  return `/entities/${encodeURIComponent(id)}`;
}

/** What a search finds. */
export function searchAddress(text: string): string {
  return `/search?${String(new URLSearchParams({ q: text }))}`;
}

/** A document in the reader, at an offset of its text in UTF-16 code units; `undefined` as long as there is no reader. */
export function readerAddress(document: string, at?: number): string | undefined {
  if (!PAGES.some(({ name }) => name === 'read')) return undefined;
  return `/read/${encodeURIComponent(document)}${at === undefined ? '' : `?at=${at}#at`}`;
}

/** The query page with an operation filled in; a document of its own, so it is never reached without loading one. */
export function queryAddress(query: string, variables: Readonly<Record<string, unknown>> = {}): string {
  const search = new URLSearchParams({ query });
  if (Object.keys(variables).length > 0) search.set('variables', JSON.stringify(variables));
  return `/graphql?${String(search)}`;
}
