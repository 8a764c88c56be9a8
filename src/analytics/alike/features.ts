/** What entities can have in common. */
export const FEATURE_KINDS = ['INSTRUMENT', 'TECHNOLOGY', 'SECTOR', 'PROBLEM', 'NEIGHBOUR'] as const;

export type FeatureKind = (typeof FEATURE_KINDS)[number];

/** Something that several entities can have in common. */
export interface FeatureKey {
  readonly kind: FeatureKind;
  /** The id of the entity that they are tied to; undefined for an instrument. */
  readonly node?: string | undefined;
  /** The instrument. */
  readonly code?: string | undefined;
  /** The relationship's type, where that is part of what they have in common. */
  readonly type?: string | undefined;
  /** Of a neighbour: whether the relationship leads to it. */
  readonly leaving?: boolean | undefined;
}

/** A feature as one entity has it. */
export interface Feature extends FeatureKey {
  /** The same for all entities that have it. */
  readonly key: string;
  /** Whether an analyst drew a part of every way on which the entity has it. */
  readonly inferred: boolean;
  readonly claimIds: readonly string[];
}

export function keyOf({ kind, node, code, type, leaving }: FeatureKey): string {
  return [kind, node ?? code, type ?? '', leaving === undefined ? '' : leaving ? 'OUT' : 'IN'].join(' ');
}
