import type { NamedFragment } from '../../entities/named.graphql.js';
import { SYMMETRIC } from './inverse.js';
import type { EntityPageQuery } from './entity.graphql.js';

type Answer = NonNullable<EntityPageQuery['node']>;

/** An entity as its page is given it. */
export type PageEntity = Extract<Answer, { readonly claims: unknown }>;

/** A claim on it. */
export type PageClaim = PageEntity['claims']['nodes'][number];

/** What it is tied to in one way. */
export interface RelationGroup {
  readonly predicate: string;
  /** Whether it is what the claims are about, or what they lead to. */
  readonly direction: 'out' | 'in';
  /** The type of what is at the other end. */
  readonly type: NamedFragment['__typename'];
  readonly entries: readonly Relation[];
}

/** One entity that it is tied to, with every claim that says so. */
export interface Relation {
  readonly other: NamedFragment;
  readonly claims: readonly PageClaim[];
}

/** The claims on an entity, by how they are shown; one that is a relationship with a figure is in both. */
export interface ClaimGroups {
  /** Texts and dates. */
  readonly facts: readonly PageClaim[];
  readonly figures: readonly PageClaim[];
  readonly relations: readonly RelationGroup[];
  /** What has a date, in the order of the dates. */
  readonly dated: readonly DatedClaim[];
  /** Claims that cannot all be true, in sets. */
  readonly conflicts: readonly (readonly PageClaim[])[];
}

/** A claim and the date of it that it stands under. */
export interface DatedClaim {
  readonly edtf: string;
  readonly claim: PageClaim;
}

const FIGURES: readonly unknown[] = ['Money', 'Quantity', 'Rate'];

/** Whether an entity is somewhere to be: Chinese says “here” of it. */
export function isPlace({ __typename }: PageEntity): boolean {
  return __typename === 'Region' || __typename === 'Park';
}

/** Sorts the claims on an entity by how they are shown. */
export function groupClaims(id: string, claims: readonly PageClaim[]): ClaimGroups {
  return {
    facts: claims.filter(({ object, value }) => object === null && !FIGURES.includes(value?.__typename)),
    figures: claims.filter(({ value }) => FIGURES.includes(value?.__typename)),
    relations: groupRelations(id, claims),
    dated: claims.flatMap(datesOf).sort((a, b) => (a.edtf < b.edtf ? -1 : a.edtf > b.edtf ? 1 : 0)),
    conflicts: groupConflicts(claims),
  };
}

function groupRelations(id: string, claims: readonly PageClaim[]): RelationGroup[] {
  const groups = new Map<
    string,
    { group: Omit<RelationGroup, 'entries'>; others: Map<string, PageClaim[]> }
  >();
  const named = new Map<string, NamedFragment>();
  for (const claim of claims) {
    const { subject, object, predicate } = claim;
    if (object === null) continue;
    const away = subject.id === id;
    const direction = away || SYMMETRIC.includes(predicate) ? 'out' : 'in';
    const other = away ? object : subject;
    named.set(other.id, other);
    const key = `${direction} ${predicate} ${other.__typename}`;
    const found = groups.get(key) ?? {
      group: { predicate, direction, type: other.__typename },
      others: new Map<string, PageClaim[]>(),
    };
    groups.set(key, found);
    found.others.set(other.id, [...(found.others.get(other.id) ?? []), claim]);
  }
  return [...groups.values()]
    .map(({ group, others }) => ({
      ...group,
      entries: [...others].flatMap(([otherId, said]) => {
        const other = named.get(otherId);
        return other === undefined ? [] : [{ other, claims: said }];
      }),
    }))
    .sort((a, b) => order(a) - order(b) || b.entries.length - a.entries.length);
}

/** What it does itself comes before what is done to it. */
function order({ direction }: RelationGroup): number {
  return direction === 'out' ? 0 : 1;
}

/** The date that a claim says, and else the time that it holds for. */
function datesOf(claim: PageClaim): DatedClaim[] {
  const { value, validTime } = claim;
  if (value?.__typename === 'PartialDate') return [{ edtf: value.edtf, claim }];
  return validTime === null ? [] : [{ edtf: validTime.edtf, claim }];
}

function groupConflicts(claims: readonly PageClaim[]): PageClaim[][] {
  const seen = new Set<string>();
  const sets: PageClaim[][] = [];
  for (const claim of claims) {
    if (claim.conflictsWith.length === 0 || seen.has(claim.id)) continue;
    const ids = new Set([claim.id, ...claim.conflictsWith.map(({ id }) => id)]);
    const set = claims.filter(({ id }) => ids.has(id));
    for (const { id } of set) seen.add(id);
    sets.push(set);
  }
  return sets;
}
