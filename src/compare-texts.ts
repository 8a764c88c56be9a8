/** Compares by UTF-16 code units, for `sort`: the same order everywhere, whatever the machine's language. */
export function compareTexts(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}

/** Compares by id, for `sort`. */
export function compareIds(a: { readonly id: string }, b: { readonly id: string }): number {
  return compareTexts(a.id, b.id);
}
