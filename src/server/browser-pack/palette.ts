/**
 * The colours of `palette.json`, one source for every picture of the graph. They are told apart by readers who see no red,
 * no green or no blue; `test/server/browser-pack/palette.test.ts` holds them to it.
 */
export interface Palette {
  /** By label; `text` is readable on `fill`. */
  readonly nodes: Readonly<Record<string, { readonly fill: string; readonly text: string }>>;
  /** By type. */
  readonly relationships: Readonly<Record<string, string>>;
}
