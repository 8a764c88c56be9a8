import type { Message } from '../../message.js';
import type { EnterpriseField } from './enterprise.js';
import type { Source } from './facts.js';

/** What a step settles; the enum `EligibilityStepKind` says each in words. */
export type StepKind =
  'PLACE' | 'STATE' | 'BENEFICIARY' | 'SECTOR' | 'THRESHOLD' | 'BASE' | 'RATE' | 'CAP' | 'AMOUNT';

/** One step of the reasoning on a measure. */
export interface Step {
  readonly kind: StepKind;
  /** Null where it can't be told. */
  readonly holds: boolean | null;
  readonly text: Message;
  /** The figure that it works with or comes to, in `unit`. */
  readonly number?: number;
  readonly unit?: string;
  readonly sources: readonly Source[];
}

/** What the text leaves open; the enum `EligibilityGapKind` says each in words. */
export type GapKind =
  | 'AMOUNT'
  | 'RATE'
  | 'BASE'
  | 'CAP'
  | 'BENEFICIARY'
  | 'SECTOR'
  | 'FREQUENCY'
  | 'RULES'
  | 'SAME_MEASURE'
  | 'VALIDITY'
  | 'COMBINATION'
  | 'NO_MEASURES';

export interface Gap {
  readonly kind: GapKind;
  readonly text: Message;
  readonly claimIds: readonly string[];
}

/** What a person must check, since no figure tells it. */
export interface Condition {
  readonly text: Message;
  readonly claimIds: readonly string[];
}

/** The steps of one part of the reasoning, and what comes to light in it. */
export interface Findings {
  readonly steps: readonly Step[];
  readonly gaps?: readonly Gap[];
  readonly conditions?: readonly Condition[];
  /** Fields that the enterprise left out, and without which a step can't be told. */
  readonly missing?: readonly EnterpriseField[];
}

/** Several parts as one, in their order. */
export function joined(parts: readonly Findings[]): Required<Findings> {
  return {
    steps: parts.flatMap(({ steps }) => steps),
    gaps: parts.flatMap(({ gaps }) => gaps ?? []),
    conditions: parts.flatMap(({ conditions }) => conditions ?? []),
    missing: [...new Set(parts.flatMap(({ missing }) => missing ?? []))],
  };
}
