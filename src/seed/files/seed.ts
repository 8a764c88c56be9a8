import type { z } from 'zod';

import type { Reject } from '../../errors.js';
import type {
  claimShape,
  documentShape,
  entityShape,
  entityTypeShape,
  predicateShape,
  qualifierKindShape,
  waiverShape,
} from './shapes.js';
import type { SqueezedText } from '../text/squeezed-text.js';

/** A part of a seed file with its place. */
export interface Located<T> {
  readonly file: string;
  readonly value: T;
  /** One-based line of what stands at `path` in `value`, of `value` itself without one. */
  readonly line: (...path: readonly PropertyKey[]) => number;
}

export type EntityType = z.output<typeof entityTypeShape>;
export type Predicate = z.output<typeof predicateShape>;
export type QualifierKind = z.output<typeof qualifierKindShape>;

/** What seed files may say: the types of entities, the predicates of claims, and what may narrow a claim. */
export interface Vocabulary {
  readonly entityTypes: ReadonlyMap<string, EntityType>;
  readonly predicates: ReadonlyMap<string, Predicate>;
  readonly qualifiers: ReadonlyMap<string, QualifierKind>;
}

/** The files of one document as they were written, each part of the right form; nothing is resolved. */
export interface SeedDocument {
  /** Name of the folder. */
  readonly key: string;
  readonly folder: string;
  readonly text: SqueezedText | undefined;
  readonly meta: Located<z.output<typeof documentShape>> | undefined;
  readonly entities: readonly Located<z.output<typeof entityShape>>[];
  readonly claims: readonly Located<z.output<typeof claimShape>>[];
  readonly waivers: readonly Located<z.output<typeof waiverShape>>[];
}

/** Seed files as they were read. */
export interface Seed {
  readonly vocabulary: Vocabulary;
  /** The documents that were asked for. */
  readonly documents: readonly SeedDocument[];
  /** Documents beside them, which only lend the entities that they declare. */
  readonly context: readonly SeedDocument[];
  /** What is not of its form. */
  readonly rejects: readonly Reject[];
}
