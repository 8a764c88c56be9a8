import type { DatedFragment } from './timeline.graphql.js';

/** What is dated alike and as real as each other: one row of the picture. */
export interface Moment {
  readonly key: string;
  readonly date: DatedFragment['date'];
  readonly modality: DatedFragment['claim']['modality'];
  readonly entries: readonly DatedFragment[];
}

/** Groups entries by their date, in its own precision, and by how real they are; in the order that they came in. */
export function momentsOf(entries: readonly DatedFragment[]): Moment[] {
  const moments = new Map<string, { readonly first: DatedFragment; readonly entries: DatedFragment[] }>();
  for (const entry of entries) {
    const key = `${entry.date.edtf} ${entry.claim.modality}`;
    const known = moments.get(key);
    if (known) known.entries.push(entry);
    else moments.set(key, { first: entry, entries: [entry] });
  }
  return [...moments].map(([key, { first, entries: all }]) => ({
    key,
    date: first.date,
    modality: first.claim.modality,
    entries: all,
  }));
}
