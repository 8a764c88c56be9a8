/** A list as an argument that may be left out: the API takes an empty one for "none of these". */
export function given<Item>(list: readonly Item[]): readonly Item[] | null {
  return list.length === 0 ? null : list;
}
