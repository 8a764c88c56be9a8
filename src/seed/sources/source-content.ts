import { createHash } from 'node:crypto';

import type { CheckedEntity } from '../check/checked-seed.js';

/** Properties of a node as they are sent. */
export type Properties = Readonly<Record<string, unknown>>;

export interface EntityRow {
  readonly id: string;
  readonly labels: readonly string[];
  readonly name: string;
  readonly nameEn: string;
  readonly aliases: readonly string[];
  /** Properties of this type of entity alone, such as a region's code and level, or a document's text. */
  readonly own: Properties;
  readonly hash: string;
}

/** An entity with the key of the source that declares it. */
export interface DeclaredRow extends EntityRow {
  readonly declaredBy: string;
}

export interface NodeRow {
  readonly id: string;
  readonly properties: Properties;
  readonly hash: string;
}

export interface EvidenceRow extends NodeRow {
  readonly attributedTo?: string;
}

export interface QualifierRow extends NodeRow {
  readonly entity?: string;
}

export interface ClaimRow extends NodeRow {
  readonly subject: string;
  readonly predicate: string;
  readonly object?: string;
  readonly evidence: readonly string[];
  /** Its quotes, in the order of the text. */
  readonly quotes: readonly string[];
  readonly qualifiers: readonly QualifierRow[];
}

/** All that one source puts into the graph: a document, or the reference tree of regions. */
export interface SourceContent {
  readonly entities: readonly EntityRow[];
  /** Ids of the entities that it speaks of, or adds names to, and does not declare. */
  readonly strangers: readonly string[];
  readonly additions: readonly { readonly id: string; readonly aliases: readonly string[] }[];
  /** Relationships that no claim stands behind. */
  readonly references: readonly { readonly from: string; readonly type: string; readonly to: string }[];
  readonly sections: readonly NodeRow[];
  readonly evidence: readonly EvidenceRow[];
  readonly claims: readonly ClaimRow[];
}

export interface GraphSource {
  readonly key: string;
  /** Id of the document; the region tree has none. */
  readonly documentId: string;
  /** Of all that `content` is made from: equal hashes, under the same rules, mean there is nothing to load. */
  readonly hash: string;
  /** How many elements there are in `content`, told without making it. */
  readonly size: { readonly entities: number; readonly claims: number; readonly relationships: number };
  content(): Promise<SourceContent>;
}

/** @param own see {@link EntityRow.own} */
export function declaredRow({ id, type, name, aliases }: CheckedEntity, own: Properties = {}): EntityRow {
  return entityRow(id, ['Entity', type], name.zh, name.en, aliases, own);
}

export function entityRow(
  id: string,
  labels: readonly string[],
  name: string,
  nameEn: string,
  aliases: readonly string[],
  own: Properties,
): EntityRow {
  const hash = hashOf([id, labels, name, nameEn, aliases, own]);
  return { id, labels, name, nameEn, aliases, own, hash };
}

/** A short hash of anything JSON can hold; keys in the order they were written. */
export function hashOf(content: unknown): string {
  return createHash('sha256').update(JSON.stringify(content)).digest('base64url').slice(0, 22);
}
