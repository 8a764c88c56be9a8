import type { Amount } from './amount-bounds.js';
import { amountSteps } from './amount-steps.js';
import { baseSteps } from './base-steps.js';
import { beneficiarySteps, type Told } from './beneficiary-steps.js';
import type { Enterprise, EnterpriseField } from './enterprise.js';
import { conditionsOf } from './conditions.js';
import type { Offer } from './facts.js';
import { gapsOf } from './gaps.js';
import { placeSteps } from './place-steps.js';
import { reliableFacts } from './reliable-facts.js';
import { stateSteps } from './state-steps.js';
import { thresholdSteps } from './threshold-steps.js';
import { joined, type Condition, type Gap, type Step } from './trace.js';

export type Outcome = 'APPLIES' | 'CANNOT_BE_TOLD' | 'DOES_NOT_APPLY';

/** What a measure means for an enterprise. */
export interface Assessment {
  readonly offer: Offer;
  readonly outcome: Outcome;
  /** What it pays, or would pay where it can't be told whether it applies. */
  readonly amount: Amount | undefined;
  readonly steps: readonly Step[];
  readonly conditions: readonly Condition[];
  readonly gaps: readonly Gap[];
  readonly missing: readonly EnterpriseField[];
}

/** Holds a measure against an enterprise: each step of the reasoning, and what follows from all of them. */
export function assess(offer: Offer, enterprise: Enterprise, told: Told): Assessment {
  const reliable = reliableFacts(offer.measure);
  const { measure } = reliable;
  const counted = baseSteps(measure, enterprise);
  const payment = amountSteps(measure, counted);
  const threshold = thresholdSteps(measure.facts.threshold, counted);
  const found = joined([
    placeSteps(offer),
    beneficiarySteps(measure, told),
    counted,
    threshold,
    reliable,
    payment,
  ]);
  const [place, ...others] = found.steps;
  const sources = found.steps.flatMap((step) => step.sources);
  const steps = [...(place ? [place] : []), ...stateSteps(measure.modality, sources), ...others];
  const outcome = outcomeOf(steps);
  return {
    offer,
    outcome,
    amount: outcome === 'DOES_NOT_APPLY' ? undefined : payment.amount,
    steps,
    conditions: conditionsOf(offer, measure, found.conditions, counted, threshold.steps),
    gaps: gapsOf(offer.measure, counted, told),
    missing: found.missing,
  };
}

/** One step that fails is enough; without one, one that can't be told is. */
function outcomeOf(steps: readonly Step[]): Outcome {
  if (steps.some(({ holds }) => holds === false)) return 'DOES_NOT_APPLY';
  return steps.some(({ holds }) => holds === null) ? 'CANNOT_BE_TOLD' : 'APPLIES';
}
