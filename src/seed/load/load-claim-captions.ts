import { sayingOf } from '../projection/wording.js';
import type { GraphWriter } from './graph-writer.js';
import { READ_SAYINGS } from './statements.js';
import type { WrittenRows } from './written-rows.js';

/**
 * Brings the names of claims, by which Neo4j's tools caption them, to what they say and what their entities are called.
 *
 * @param ids of claims that came or changed, and of entities whose names may have changed
 */
export async function loadClaimCaptions(writer: GraphWriter, ids: readonly string[]): Promise<void> {
  const changed: WrittenRows['name-claims'][] = [];
  for (const { id, names, ...saying } of await writer.read(READ_SAYINGS, ids)) {
    const { zh, en } = sayingOf(saying);
    if (names[0] !== zh || names[1] !== en) changed.push({ id, properties: { name: zh, nameEn: en } });
  }
  await writer.write('name-claims', changed);
}
