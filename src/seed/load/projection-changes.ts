import { findConflicts } from '../projection/find-conflicts.js';
import {
  type ProjectedEdge,
  projectEdge,
  projectModality,
  projectValue,
  type StoredClaim,
} from '../projection/project-claims.js';
import type { GraphWriter } from './graph-writer.js';
import { groupBy } from './group-by.js';
import type { SubjectPredicate } from './statements.js';
import type { WrittenRows } from './written-rows.js';

/** Direct relationships that a load created, changed and removed. */
export interface ProjectionCounts {
  readonly created: number;
  readonly changed: number;
  readonly removed: number;
}

/** What the graph shows of a subject under one predicate. */
export interface Shown extends SubjectPredicate {
  /** Those of its properties whose names begin with the predicate's. */
  readonly properties: readonly (readonly [name: string, value: unknown])[];
  readonly edges: readonly (ProjectedEdge & { readonly object: string; readonly reference: boolean })[];
  readonly conflicts: readonly (readonly [from: string, to: string])[];
}

/** The differences between the graph and its claims, collected and written together. */
export class ProjectionChanges {
  readonly #created: WrittenRows['create-projections'][] = [];
  readonly #changed: WrittenRows['set-projections'][] = [];
  readonly #removed: WrittenRows['remove-projections'][] = [];
  readonly #properties = new Map<string, Record<string, unknown>>();
  readonly #conflicting: WrittenRows['create-conflicts'][] = [];
  readonly #reconciled: WrittenRows['remove-conflicts'][] = [];

  /** @param claims all claims that say something of the subject under the predicate */
  compare(shown: Shown, claims: readonly StoredClaim[]): void {
    this.#compareEdges(shown, claims);
    this.#compareConflicts(shown, claims);
    const before = new Map(shown.properties);
    for (const [name, value] of Object.entries(projectValue(shown.predicate, claims))) {
      if ((before.get(name) ?? null) !== value) this.#set(shown.subject, name, value);
    }
  }

  /** @param claims of those that have the entity as their subject, at least one of every kind that its modality rests on */
  compareModality(
    subject: string,
    shown: string | null,
    claims: readonly Pick<StoredClaim, 'properties'>[],
  ): void {
    const modality = projectModality(claims) ?? null;
    if (modality !== shown) this.#set(subject, 'modality', modality);
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

  #set(subject: string, name: string, value: unknown): void {
    this.#properties.set(subject, { ...this.#properties.get(subject), [name]: value });
  }

  #compareEdges({ subject, predicate, edges }: Shown, claims: readonly StoredClaim[]): void {
    const byObject = groupBy(
      claims.filter(({ object }) => object !== null),
      ({ object }) => String(object),
    );
    const known = new Map(edges.map((edge) => [edge.object, edge]));
    for (const object of new Set([...byObject.keys(), ...known.keys()])) {
      const before = known.get(object);
      const after = projectEdge(byObject.get(object) ?? []);
      const at = { subject, predicate, object };
      if (after === undefined) {
        // A reference relationship stays; only its claim ids, and what follows from them, are cleared.
        const bare: ProjectedEdge = {
          claimIds: [],
          basis: null,
          modality: null,
          exceptionIds: null,
          name: null,
          nameEn: null,
          sentence: null,
        };
        if (before?.reference === true) {
          if (before.claimIds.length > 0) this.#changed.push({ ...at, properties: bare });
        } else if (before !== undefined) this.#removed.push(at);
      } else if (before === undefined) this.#created.push({ ...at, properties: after });
      else if (!same(before, after)) this.#changed.push({ ...at, properties: after });
    }
  }

  #compareConflicts({ conflicts }: Shown, claims: readonly StoredClaim[]): void {
    const after = new Map(findConflicts(claims).map((pair) => [pair.join(' '), pair]));
    const before = new Set(conflicts.map((pair) => pair.join(' ')));
    for (const [key, [from, to]] of after) if (!before.has(key)) this.#conflicting.push({ from, to });
    for (const [from, to] of conflicts) {
      if (!after.has(`${from} ${to}`)) this.#reconciled.push({ from, to });
    }
  }
}

function same(a: ProjectedEdge, b: ProjectedEdge): boolean {
  const parts = (edge: ProjectedEdge): string => {
    const { claimIds, basis, modality, exceptionIds, name, nameEn, sentence } = edge;
    return JSON.stringify([claimIds, basis, modality, exceptionIds, name, nameEn, sentence]);
  };
  return parts(a) === parts(b);
}
