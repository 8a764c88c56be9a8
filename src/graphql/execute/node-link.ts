/** The link to a node; null where it has no id. @param path With `{id}` where the id belongs. */
export function nodeLink(path: string, id: unknown): string | null {
  return typeof id === 'string' ? path.replace('{id}', () => encodeURIComponent(id)) : null;
}
