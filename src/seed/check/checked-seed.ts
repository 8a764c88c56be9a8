import type { Reject } from '../../errors.js';
import type { Vocabulary } from '../files/seed.js';
import type { Span } from '../text/span.js';

/** A value of a claim or a qualifier; `members` are those of `type T @value` in `schema.graphql`. */
export interface TypedValue {
  readonly type: 'Money' | 'Quantity' | 'Rate' | 'PartialDate' | 'Text';
  readonly members: Readonly<Record<string, string | number>>;
  /** The words of the text. */
  readonly text: string;
}

export interface CheckedTime {
  readonly edtf: string;
  readonly text?: string;
  readonly earliest?: string;
  readonly latest?: string;
}

/** A quote at its place; `quote` is the document's own words, its line breaks included. */
export interface CheckedEvidence extends Span {
  readonly quote: string;
  /** Heading of the innermost section. */
  readonly section?: string;
  /** Id of the document that the text names as its source. */
  readonly attributedTo?: string;
}

export interface CheckedQualifier {
  readonly name: string;
  readonly entity?: string;
  readonly value?: TypedValue;
}

export interface Bilingual {
  readonly zh: string;
  readonly en: string;
}

export interface CheckedClaim {
  /** `claim:<document>:<id>`. */
  readonly id: string;
  readonly subject: string;
  readonly predicate: string;
  readonly object?: string;
  readonly value?: TypedValue;
  readonly qualifiers: readonly CheckedQualifier[];
  readonly modality: string;
  readonly basis: string;
  readonly rationale?: Bilingual;
  /** What the text leaves open, or why a figure differs from its words. */
  readonly note?: Bilingual;
  readonly rank: string;
  readonly rankReason?: Bilingual;
  readonly validTime?: CheckedTime;
  /** In the order of the text. */
  readonly evidence: readonly CheckedEvidence[];
}

export interface CheckedSection extends Span {
  readonly heading: string;
  readonly level: number;
}

/** An entity as its document declares it. */
export interface CheckedEntity {
  readonly id: string;
  readonly type: string;
  readonly name: Bilingual;
  readonly aliases: readonly string[];
}

export interface CheckedDocument {
  readonly key: string;
  /** `document:<key>`. */
  readonly id: string;
  readonly text: string;
  readonly sections: readonly CheckedSection[];
  /** What it declares, itself first. */
  readonly entities: readonly CheckedEntity[];
  /** Names that it adds to what is declared elsewhere. */
  readonly additions: readonly { readonly id: string; readonly aliases: readonly string[] }[];
  readonly claims: readonly CheckedClaim[];
  readonly waivers: readonly (Span & { readonly reason: Bilingual })[];
}

/** Where an entity of the run was declared, and as what. */
export interface Declaration {
  readonly entity: CheckedEntity;
  /** Key of the document. */
  readonly document: string;
  readonly file: string;
  readonly line: number;
}

/** What `check` made of seed files; only without `rejects` is it whole. */
export interface CheckedSeed {
  readonly vocabulary: Vocabulary;
  readonly documents: readonly CheckedDocument[];
  /** Every entity that the documents and those beside them declare, regions aside. */
  readonly declarations: ReadonlyMap<string, Declaration>;
  /** What keeps the documents from being loaded. */
  readonly rejects: readonly Reject[];
  /** What a reader should know; it does not keep a document from being loaded. */
  readonly warnings: readonly Reject[];
}
