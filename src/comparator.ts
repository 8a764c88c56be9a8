/** How the true figure stands to the one of the text: the words of `Comparator` in `schema.graphql`. */
export const COMPARATORS = ['EQ', 'ABOUT', 'NEARLY', 'GT', 'GTE', 'LT', 'LTE'] as const;

export type Comparator = (typeof COMPARATORS)[number];

/** Whether the true figure is not above the one of the text. */
export function boundsFromAbove(comparator: string): boolean {
  return ['EQ', 'LTE', 'LT', 'NEARLY'].includes(comparator);
}

/** Whether the true figure is not below the one of the text. */
export function boundsFromBelow(comparator: string): boolean {
  return ['EQ', 'GTE', 'GT'].includes(comparator);
}
