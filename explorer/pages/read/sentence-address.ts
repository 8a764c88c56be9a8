/** The reader with a sentence chosen, where the page stands at it; relative to the document. */
export function sentenceAddress(start: number, sought: string): string {
  const search = new URLSearchParams({ at: String(start), ...(sought === '' ? {} : { q: sought }) });
  return `?${search.toString()}#at`;
}
