import type { CheckedDocument } from '../check/checked-seed.js';
import type { Span } from '../text/span.js';

export type UnitKind = 'sentence' | 'figure' | 'name';
export type UnitState = 'covered' | 'waived' | 'gap';

/** A sentence, a figure or a known name of the document, and whether the graph has it. */
export interface CoverageUnit extends Span {
  readonly kind: UnitKind;
  readonly state: UnitState;
  /** The words, white space as stored. */
  readonly text: string;
  /** One-based line in document.txt. */
  readonly line: number;
  /** Heading of its section; empty before the first. */
  readonly section: string;
  /** Ids of the claims that cover it. */
  readonly claims: readonly string[];
  /** For a name, whom it may name. */
  readonly entities?: readonly string[];
}

export interface Tally {
  readonly total: number;
  readonly covered: number;
  readonly waived: number;
  readonly gaps: number;
}

export interface Tallies {
  readonly sentences: Tally;
  readonly figures: Tally;
  readonly names: Tally;
}

export interface SectionCoverage extends Tallies {
  /** Empty for what stands before the first heading. */
  readonly heading: string;
  readonly level: number;
}

/** What of a document the graph has. */
export interface Coverage {
  readonly document: CheckedDocument;
  /** In the order of the text; each unit counts in its innermost section. */
  readonly sections: readonly SectionCoverage[];
  readonly total: Tallies;
  readonly units: readonly CoverageUnit[];
  /** The units that neither a claim nor a waiver covers. */
  readonly gaps: readonly CoverageUnit[];
  /** Chinese names of the entities that its claims speak of, by id. */
  readonly entityNames: Readonly<Record<string, string>>;
}
