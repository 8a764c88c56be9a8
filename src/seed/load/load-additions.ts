import type { GraphWriter } from './graph-writer.js';
import { loadNames } from './load-names.js';
import type { SourceContent } from '../sources/source-content.js';

type Additions = SourceContent['additions'];

/**
 * Brings the names that a source adds to the entities of others from one state to another.
 *
 * @param source key of the source
 * @param created entities that this load created
 */
export async function loadAdditions(
  writer: GraphWriter,
  source: string,
  after: Additions,
  before: Additions,
  created: ReadonlySet<string>,
): Promise<void> {
  const known = new Map(before.map(({ id, aliases }) => [id, JSON.stringify(aliases)]));
  const kept = new Set(after.map(({ id }) => id));
  const changed = after.filter(({ id, aliases }) => known.get(id) !== JSON.stringify(aliases));
  const removed = before.map(({ id }) => id).filter((id) => !kept.has(id));
  await writer.write(
    'set-additions',
    changed.map((addition) => ({ source, ...addition })),
  );
  await writer.write(
    'remove-additions',
    removed.map((id) => ({ source, id })),
  );
  // A newly created entity lacks the names that other sources add.
  const bare = [...created].filter((id) => kept.has(id));
  await loadNames(writer, [...new Set([...changed.map(({ id }) => id), ...removed, ...bare])]);
}
