import type { Message } from '../../message.js';

/** Something of the graph, as sentences name it. */
export interface Named {
  readonly id: string;
  readonly name: Message;
}

/** What a fact rests on. */
export interface Source {
  readonly claimIds: readonly string[];
  /** Whether an analyst drew any of it. */
  readonly inferred: boolean;
  /** The least actual modality of it: `ACTUAL` where all of it is so already. */
  readonly modality: string;
}

/** A value that the text gives for a measure. */
export interface Fact {
  readonly source: Source;
  /** The amount of money or the percent; undefined where it is a text. */
  readonly number: number | undefined;
  readonly currency: string | undefined;
  readonly comparator: string;
  readonly text: string;
  /** The term of the vocabulary. */
  readonly code: string | undefined;
  /** Claims that say another value, so that neither can be relied on. */
  readonly disputedBy: readonly string[];
}

/** The predicates whose values say how much a measure pays, and to whom. */
export const FACTS = ['rate', 'cap', 'base', 'threshold', 'condition', 'frequency'] as const;

export type FactName = (typeof FACTS)[number];

/** A kind of actor that one claim says a measure benefits, and what else the claim asks of it. */
export interface Beneficiary {
  readonly actor: Named;
  /** Ids of the kinds above it. */
  readonly above: readonly string[];
  readonly source: Source;
  /** The sectors that it must belong to, each with the ids of those above. */
  readonly sectors: readonly (Named & { readonly above: readonly string[] })[];
  /** What else narrows it: the words of the text, or the name of an entity. */
  readonly conditions: readonly Message[];
}

export interface Measure extends Named {
  readonly modality: string;
  /** What the text says once for all. */
  readonly facts: Readonly<Partial<Record<FactName, Fact>>>;
  /** What it says for some cases only: values that qualifiers narrow. */
  readonly cases: Readonly<Partial<Record<FactName, readonly Fact[]>>>;
  readonly beneficiaries: readonly Beneficiary[];
  /** Policies by whose rules it pays. */
  readonly basedOn: readonly (Named & { readonly source: Source; readonly told: boolean })[];
  /** Sectors that it or its policy is for. */
  readonly sectors: readonly (Named & { readonly claimIds: readonly string[] })[];
  /** Measures that it may be, under another name. */
  readonly sameAs: readonly (Named & { readonly claimIds: readonly string[] })[];
}

/** How a policy comes to a region. */
export interface Reach {
  /** It applies to the region itself, to one above it, or to a part of it. */
  readonly kind: 'HERE' | 'ABOVE' | 'BELOW';
  readonly places: readonly Named[];
  readonly source: Source;
  /** Whether the text excepts the region, or one above it. */
  readonly excepted: boolean;
}

/** A measure of a policy that reaches a region. */
export interface Offer {
  readonly region: Named;
  readonly policy: Named & {
    /** How long it is valid, where the text says so. */
    readonly validity?: { readonly text: string; readonly claimIds: readonly string[] };
  };
  readonly reach: Reach;
  readonly measure: Measure;
  /** The claims by which the policy contains the measure. */
  readonly contains: Source;
}

/** What a kind or a sector that an enterprise names counts as. */
export interface Counted extends Named {
  readonly source: Source;
  /** Whether it only may be the same. */
  readonly same: boolean;
}

/** A kind of actor or a sector that an enterprise names. */
export interface Term extends Named {
  /** Itself first, then what lies above it or may be the same. */
  readonly countsAs: readonly Counted[];
}
