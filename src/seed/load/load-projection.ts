import type { StoredClaim } from '../projection/project-claims.js';
import type { GraphWriter } from './graph-writer.js';
import { groupBy } from './group-by.js';
import { ProjectionChanges, type ProjectionCounts } from './projection-changes.js';
import { READ_CLAIMS_OF, READ_MODALITIES, READ_PROJECTED, type SubjectPredicate } from './statements.js';
import type { ClaimRow } from '../sources/source-content.js';

/**
 * Brings relationships, values and conflicts to what the claims of all documents amount to, for the subjects and
 * predicates that a load touched. It reads before it writes: what is right already is not written.
 *
 * @param touched the subjects and predicates of claims that came, went or changed
 * @param fresh subjects created by this load; `claims` has everything about them, so nothing is read
 */
export async function loadProjections(
  writer: GraphWriter,
  touched: readonly SubjectPredicate[],
  fresh: ReadonlySet<string>,
  claims: readonly ClaimRow[],
): Promise<ProjectionCounts> {
  const changes = new ProjectionChanges();
  const known = touched.filter(({ subject }) => !fresh.has(subject));
  await compareKnown(writer, changes, known);
  compareFresh(changes, claims.filter(({ subject }) => fresh.has(subject)).map(storedClaim));
  return changes.write(writer);
}

async function compareKnown(
  writer: GraphWriter,
  changes: ProjectionChanges,
  touched: readonly SubjectPredicate[],
): Promise<void> {
  const keys = [...new Map(touched.map((key) => [keyOf(key), key])).values()].map(
    ({ subject, predicate }) => ({ subject, predicate }),
  );
  const claims = groupBy(await readClaims(writer, keys), keyOf);
  for (const shown of await writer.read(READ_PROJECTED, keys)) {
    changes.compare(shown, claims.get(keyOf(shown)) ?? []);
  }
  const subjects = [...new Set(keys.map(({ subject }) => subject))];
  for (const { id, modality, kinds } of await writer.read(READ_MODALITIES, subjects)) {
    changes.compareModality(
      id,
      modality,
      kinds.map((properties) => ({ properties })),
    );
  }
}

function compareFresh(changes: ProjectionChanges, claims: readonly StoredClaim[]): void {
  for (const group of groupBy(claims, keyOf).values()) {
    const [{ subject, predicate } = { subject: '', predicate: '' }] = group;
    changes.compare({ subject, predicate, properties: [], edges: [], conflicts: [] }, group);
  }
  for (const [subject, group] of groupBy(claims, (claim) => claim.subject)) {
    changes.compareModality(subject, null, group);
  }
}

async function readClaims(
  writer: GraphWriter,
  keys: readonly SubjectPredicate[],
): Promise<readonly StoredClaim[]> {
  const rows = await writer.read(READ_CLAIMS_OF, keys);
  return rows.map(({ subject, object, claim, qualifiers, quotes }) => {
    const { id, predicate } = claim;
    return { id, subject, predicate, object, properties: claim, qualifiers, quotes };
  });
}

/** A claim as the database would have it. */
function storedClaim({
  id,
  subject,
  predicate,
  object,
  properties,
  qualifiers,
  quotes,
}: ClaimRow): StoredClaim {
  const contents = qualifiers.map((qualifier) => String(qualifier.properties['content'])).sort();
  return { id, subject, predicate, object: object ?? null, properties, qualifiers: contents, quotes };
}

function keyOf({ subject, predicate }: SubjectPredicate): string {
  return `${subject} ${predicate}`;
}
