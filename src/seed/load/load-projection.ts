import { mostActual } from '../../modality.js';
import { findConflicts } from '../projection/find-conflicts.js';
import type { ClaimRow } from './graph-source.js';
import type { GraphWriter } from './graph-writer.js';
import {
  type ProjectedEdge,
  projectEdge,
  projectValue,
  type StoredClaim,
} from '../projection/project-claims.js';

/** What a load changed claims of. */
export interface Touched {
  readonly subject: string;
  readonly predicate: string;
}

export interface ProjectionCounts {
  readonly created: number;
  readonly changed: number;
  readonly removed: number;
}

interface ProjectedRow {
  readonly subject: string;
  readonly predicate: string;
  /** Those of its properties that begin with the predicate's name. */
  readonly properties: readonly (readonly [string, unknown])[];
  readonly edges: readonly (ProjectedEdge & { readonly object: string; readonly reference: boolean })[];
  readonly conflicts: readonly (readonly [string, string])[];
}

/**
 * Brings relationships, values and conflicts to what the claims of all documents amount to, for the subjects and
 * predicates that a load touched. It reads before it writes: what is right already is not written.
 *
 * @param fresh subjects that this very transaction created: whatever is said of them is in `claims`, and nothing need be
 *   read
 */
export async function loadProjections(
  writer: GraphWriter,
  touched: readonly Touched[],
  fresh: ReadonlySet<string>,
  claims: readonly ClaimRow[],
): Promise<ProjectionCounts> {
  const changes = new Changes();
  const known = touched.filter(({ subject }) => !fresh.has(subject));
  const keys = [
    ...new Map(
      known.map(({ subject, predicate }) => [keyOf(subject, predicate), { subject, predicate }]),
    ).values(),
  ];
  const stored = await readClaims(writer, keys);
  const projected = (await writer.read('read-projected', 'rows', keys)) as unknown as ProjectedRow[];
  for (const row of projected) changes.compare(row, stored.get(keyOf(row.subject, row.predicate)) ?? []);
  await loadModalities(writer, changes, [...new Set(keys.map(({ subject }) => subject))]);
  projectFresh(
    changes,
    claims.filter(({ subject }) => fresh.has(subject)),
  );
  return changes.write(writer);
}

function projectFresh(changes: Changes, claims: readonly ClaimRow[]): void {
  const byKey = new Map<string, StoredClaim[]>();
  const modalities = new Map<string, string[]>();
  for (const { id, subject, predicate, object, properties, qualifiers } of claims) {
    const contents = qualifiers.map((qualifier) => String(qualifier.properties['content'])).sort();
    const claim = { id, subject, predicate, object: object ?? null, properties, qualifiers: contents };
    push(byKey, keyOf(subject, predicate), claim);
    const { projects, rank, modality } = properties;
    if ((projects as string[]).includes('modality') && rank !== 'DEPRECATED') {
      push(modalities, subject, String(modality));
    }
  }
  for (const group of byKey.values()) {
    const [{ subject, predicate } = { subject: '', predicate: '' }] = group;
    changes.compare({ subject, predicate, properties: [], edges: [], conflicts: [] }, group);
  }
  for (const [subject, list] of modalities) changes.set(subject, 'modality', mostActual(list) ?? null);
}

function push<T>(map: Map<string, T[]>, key: string, value: T): void {
  const list = map.get(key);
  if (list === undefined) map.set(key, [value]);
  else list.push(value);
}

class Changes {
  readonly #created: Record<string, unknown>[] = [];
  readonly #changed: Record<string, unknown>[] = [];
  readonly #removed: Record<string, unknown>[] = [];
  readonly #properties = new Map<string, Record<string, unknown>>();
  readonly #conflicting: Record<string, unknown>[] = [];
  readonly #reconciled: Record<string, unknown>[] = [];

  compare(row: ProjectedRow, claims: readonly StoredClaim[]): void {
    this.#compareEdges(row, claims);
    const before = Object.fromEntries(row.properties);
    for (const [name, value] of Object.entries(projectValue(row.predicate, claims))) {
      if ((before[name] ?? null) !== value) this.set(row.subject, name, value);
    }
    const conflicts = new Map(findConflicts(claims).map((pair) => [pair.join(' '), pair]));
    const known = new Set(row.conflicts.map((pair) => pair.join(' ')));
    for (const [key, [from, to]] of conflicts) if (!known.has(key)) this.#conflicting.push({ from, to });
    for (const [from, to] of row.conflicts) {
      if (!conflicts.has(`${from} ${to}`)) this.#reconciled.push({ from, to });
    }
  }

  set(subject: string, name: string, value: unknown): void {
    this.#properties.set(subject, { ...this.#properties.get(subject), [name]: value });
  }

  #compareEdges({ subject, predicate, edges }: ProjectedRow, claims: readonly StoredClaim[]): void {
    const byObject = new Map<string, StoredClaim[]>();
    for (const claim of claims) {
      if (claim.object !== null) push(byObject, claim.object, claim);
    }
    const known = new Map(edges.map((edge) => [edge.object, edge]));
    for (const object of new Set([...byObject.keys(), ...known.keys()])) {
      const before = known.get(object);
      const after = projectEdge(byObject.get(object) ?? []);
      const at = { subject, predicate, object };
      if (after === undefined) {
        // What a reference tree states stays; it only loses the claims that said so too.
        const bare: ProjectedEdge = { claimIds: [], basis: null, modality: null, exceptionIds: null };
        if (before?.reference === true) {
          if (before.claimIds.length > 0) this.#changed.push({ ...at, properties: bare });
        } else if (before !== undefined) this.#removed.push(at);
      } else if (before === undefined) this.#created.push({ ...at, properties: after });
      else if (!same(before, after)) this.#changed.push({ ...at, properties: after });
    }
  }

  async write(writer: GraphWriter): Promise<ProjectionCounts> {
    const properties = [...this.#properties].map(([id, values]) => ({ id, properties: values }));
    await writer.write('set-entities', properties);
    await writer.write('create-projections', this.#created);
    await writer.write('set-projections', this.#changed);
    await writer.write('remove-projections', this.#removed);
    await writer.write('create-conflicts', this.#conflicting);
    await writer.write('remove-conflicts', this.#reconciled);
    return { created: this.#created.length, changed: this.#changed.length, removed: this.#removed.length };
  }
}

async function readClaims(
  writer: GraphWriter,
  keys: readonly Touched[],
): Promise<ReadonlyMap<string, StoredClaim[]>> {
  const claims = new Map<string, StoredClaim[]>();
  for (const { subject, object, claim, qualifiers } of await writer.read('read-claims-of', 'rows', keys)) {
    const properties = claim as StoredClaim['properties'];
    const predicate = String(properties['predicate']);
    const key = keyOf(String(subject), predicate);
    const stored: StoredClaim = {
      id: String(properties['id']),
      subject: String(subject),
      predicate,
      object: object as string | null,
      properties,
      qualifiers: qualifiers as string[],
    };
    push(claims, key, stored);
  }
  return claims;
}

/** The most actual modality in which anything is said of an entity whose type shows one. */
async function loadModalities(writer: GraphWriter, changes: Changes, ids: readonly string[]): Promise<void> {
  for (const { id, modality, modalities } of await writer.read('read-modalities', 'ids', ids)) {
    const after = mostActual(modalities as string[]) ?? null;
    if (modality !== after) changes.set(String(id), 'modality', after);
  }
}

function same(a: ProjectedEdge, b: ProjectedEdge): boolean {
  const parts = (edge: ProjectedEdge): string =>
    JSON.stringify([edge.claimIds, edge.basis, edge.modality, edge.exceptionIds]);
  return parts(a) === parts(b);
}

function keyOf(subject: string, predicate: string): string {
  return `${subject} ${predicate}`;
}
