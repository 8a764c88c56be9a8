import type { GraphWriter } from './graph-writer.js';
import { loadNames } from './load-names.js';
import { loadProjections } from './load-projection.js';
import { READ_PREDICATES, READ_SOURCE, type SubjectPredicate } from './statements.js';
import type { GraphSource } from '../sources/source-content.js';

/** What must be derived again, since other sources contribute to it. */
export interface Retracted {
  /** What they said something of. */
  readonly claims: readonly SubjectPredicate[];
  /** Ids of the entities that they declare: others may speak of these. */
  readonly entities: readonly string[];
  /** Ids of the entities of others that they added names to. */
  readonly named: readonly string[];
}

/** Takes back all that sources put into the graph, by whatever rules. Their entities stay, as bare nodes. */
export async function retractSources(
  writer: GraphWriter,
  sources: readonly GraphSource[],
): Promise<Retracted> {
  const claims: SubjectPredicate[] = [];
  const entities: string[] = [];
  const named: string[] = [];
  const released: string[] = [];
  for (const { key, documentId } of sources) {
    const known = await writer.readOne(READ_SOURCE, { key, documentId });
    for (const claim of known.claims) claims.push(claim);
    for (const { id } of known.entities) entities.push(id);
    for (const { id } of known.additions) named.push(id);
    for (const id of known.spokenOf) released.push(id);
  }
  for (const source of sources) await writer.retract(source);
  // Entities created only because these sources mentioned them are removed too.
  if (sources.length > 0) await writer.sweep(released);
  return { claims, entities, named };
}

/** After reloading, derives again what other sources contribute to the same entities. */
export async function restoreShared(
  writer: GraphWriter,
  { claims, entities, named }: Retracted,
): Promise<void> {
  await loadNames(writer, [...new Set(named)]);
  const others = await writer.read(READ_PREDICATES, entities);
  await loadProjections(writer, [...claims, ...others], new Set(), []);
}
