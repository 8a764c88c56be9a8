import { int } from '../../neo4j/int.js';
import { DERIVATION } from '../projection/derivation.js';
import { type Counts, count, type Diff, diff } from './element-diff.js';
import type { GraphWriter } from './graph-writer.js';
import { loadAdditions } from './load-additions.js';
import { loadClaimCaptions } from './load-claim-captions.js';
import { loadClaims } from './load-claims.js';
import { loadEntities, withdrawEntities } from './load-entities.js';
import { loadProjections } from './load-projection.js';
import { loadReferences } from './load-references.js';
import { loadEvidence, loadSections } from './load-text.js';
import type { ProjectionCounts } from './projection-changes.js';
import { READ_SOURCE, type SubjectPredicate } from './statements.js';
import type { Run } from './run.js';
import type { ClaimRow, GraphSource } from '../sources/source-content.js';

export interface SourceChanges {
  readonly claims: Counts;
  readonly entities: Counts;
  /** Direct relationships, from its claims and from others about the same things. */
  readonly relationships: Counts;
}

/**
 * Brings the graph of one source to its present state, in the writer's transaction: what is equal by hash is not touched.
 * The caller has locked the source. An element that other sources share is a function of all of them, so the order of
 * loads does not matter.
 *
 * @throws SeedError when it speaks of an entity that nothing declares, or no longer declares one that a document outside
 *   this run needs
 */
export async function loadSource(writer: GraphWriter, source: GraphSource, run: Run): Promise<SourceChanges> {
  const { key, documentId } = source;
  const before = await writer.readOne(READ_SOURCE, { key, documentId });
  const after = await source.content();

  // A node comes before what is tied to it.
  const entities = diff(after.entities, before.entities);
  const created = await loadEntities(writer, key, entities, after.strangers, run);
  await loadAdditions(writer, key, after.additions, before.additions, created);
  await loadReferences(writer, after.references, before.references);
  await loadSections(writer, documentId, diff(after.sections, before.sections));
  await loadEvidence(writer, documentId, diff(after.evidence, before.evidence));
  const claims = diff(after.claims, before.claims);
  await loadClaims(writer, claims);
  const told = [...claims.created, ...claims.changed].map(({ id }) => id);
  const renamed = [...entities.created, ...entities.changed]
    .map(({ id }) => id)
    .filter((id) => !created.has(id));
  await loadClaimCaptions(writer, [...told, ...renamed]);
  const projected = await loadProjections(writer, touchedBy(claims, before.claims), created, after.claims);

  await withdrawEntities(writer, key, entities.removed, run);
  await writer.write('finish-source', [{ key, hash: source.hash, derivation: int(DERIVATION) }]);
  const spokenOf = new Set(after.strangers);
  await writer.sweep(before.spokenOf.filter((id) => !spokenOf.has(id)));
  const references = after.references.length - before.references.length;
  return {
    claims: count(claims),
    entities: count(entities),
    relationships: relationshipCounts(source.size.relationships, projected, references),
  };
}

/** What the claims of a difference say something of, and what they said something of before. */
function touchedBy(
  { created, changed, removed }: Diff<ClaimRow>,
  before: readonly (SubjectPredicate & { readonly id: string })[],
): SubjectPredicate[] {
  const gone = new Set([...removed, ...changed.map(({ id }) => id)]);
  return [...before.filter(({ id }) => gone.has(id)), ...created, ...changed];
}

/**
 * @param total relationships that the source states
 * @param references how many more reference relationships there are than before (may be negative)
 */
function relationshipCounts(total: number, projected: ProjectionCounts, references: number): Counts {
  const created = projected.created + Math.max(0, references);
  return {
    created,
    changed: projected.changed,
    removed: projected.removed + Math.max(0, -references),
    unchanged: Math.max(0, total - created - projected.changed),
  };
}
