/** A claim, checked or as a row, as far as it speaks of entities. */
interface Speaking {
  readonly subject: string;
  readonly object?: string;
  readonly qualifiers: readonly { readonly entity?: string }[];
}

/**
 * The entities that a claim speaks of: its ends, those of its qualifiers, and the sources that the text names for these
 * quotes of it. Of claims in the database, whose files may be gone, `cypher/load/read-source`, `read-mentions` and
 * `sweep-entities` say the same by their relationships.
 */
export function spokenOf(
  { subject, object, qualifiers }: Speaking,
  quotes: readonly { readonly attributedTo?: string }[],
): string[] {
  const ids = [
    subject,
    object,
    ...qualifiers.map(({ entity }) => entity),
    ...quotes.map(({ attributedTo }) => attributedTo),
  ];
  return ids.filter((id) => id !== undefined);
}
