import { randomUUID } from 'node:crypto';

import { DERIVATION } from '../projection/derivation.js';
import type { GraphWriter } from './graph-writer.js';
import { loadSource, type SourceChanges } from './load-source.js';
import { LOCK_SOURCE } from './statements.js';
import { restoreShared, retractSources } from './retract-sources.js';
import type { Run } from './run.js';
import type { GraphSource } from '../sources/source-content.js';

/**
 * Brings the graph of several sources to their present state, in the writer's transaction. Those that were loaded under
 * other rules are taken back first, all of them before the first is loaded: so nothing is derived from a graph that is half
 * of one release and half of another.
 *
 * @returns what was done with each
 * @throws SeedError as {@link loadSource} does
 */
export async function loadSources(
  writer: GraphWriter,
  sources: readonly GraphSource[],
  run: Run,
): Promise<ReadonlyMap<GraphSource, SourceChanges>> {
  const retracted = await retractSources(writer, await lockSources(writer, sources));
  const changes = new Map<GraphSource, SourceChanges>();
  for (const source of sources) {
    run.onSource(source);
    changes.set(source, await loadSource(writer, source, run));
  }
  await restoreShared(writer, retracted);
  return changes;
}

/** Whether the graph of a source, as it stands in the database, was made by the rules of another release. */
export function isOutdated(stored: {
  readonly hash: string | null;
  readonly derivation: number | null;
}): boolean {
  // A source that has never been loaded to its end has no hash.
  return stored.hash !== null && stored.derivation !== DERIVATION;
}

/** @returns those that were loaded under other rules */
async function lockSources(writer: GraphWriter, sources: readonly GraphSource[]): Promise<GraphSource[]> {
  const outdated: GraphSource[] = [];
  for (const source of sources) {
    const stored = await writer.readOne(LOCK_SOURCE, { key: source.key, run: randomUUID() });
    if (isOutdated(stored)) outdated.push(source);
  }
  return outdated;
}
