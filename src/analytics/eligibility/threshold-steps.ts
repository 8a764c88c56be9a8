import type { CountedBase } from './base-steps.js';
import { CURRENCY } from './enterprise.js';
import type { Fact } from './facts.js';
import { money } from './figures.js';
import type { Findings, Step } from './trace.js';
import { both } from './words.js';

/** Whether the enterprise passes the amount that a measure asks for, held against what it spends on what the measure counts by. */
export function thresholdSteps(threshold: Fact | undefined, { spent, missing }: CountedBase): Findings {
  if (threshold?.number === undefined) return { steps: [] };
  const step = (holds: boolean | null, zh: string, en: string): Step => ({
    kind: 'THRESHOLD',
    holds,
    text: both(zh, en),
    sources: [threshold.source],
    ...(spent && { number: spent.amount, unit: CURRENCY }),
  });
  const { text } = threshold;
  if (!spent) {
    // What is missing is told by the step on the base.
    if (missing)
      return { steps: [step(null, `是否达到门槛“${text}”未知`, `whether “${text}” is met is not told`)] };
    return {
      steps: [
        step(
          null,
          `门槛为“${text}”，企业信息中没有可与之比较的金额`,
          `the threshold is “${text}”, and no amount of the enterprise can be held against it`,
        ),
      ],
    };
  }
  const of = {
    zh: `${spent.name.zh}：${money(spent.amount).zh}`,
    en: `${spent.name.en}: ${money(spent.amount).en}`,
  };
  const met =
    threshold.currency === CURRENCY ? meets(spent.amount, threshold.number, threshold.comparator) : null;
  if (met === null) {
    return {
      steps: [
        step(
          null,
          `${of.zh}，与门槛“${text}”无法比较`,
          `${of.en}, which can't be held against the threshold “${text}”`,
        ),
      ],
    };
  }
  return {
    steps: [
      met
        ? step(true, `${of.zh}，符合门槛“${text}”`, `${of.en}, which meets the threshold “${text}”`)
        : step(
            false,
            `${of.zh}，不符合门槛“${text}”`,
            `${of.en}, which does not meet the threshold “${text}”`,
          ),
    ],
  };
}

/** Null where the text is vague (约, 近). A threshold without a bound is one that must be reached. */
function meets(amount: number, threshold: number, comparator: string): boolean | null {
  switch (comparator) {
    case 'GT':
      return amount > threshold;
    case 'EQ':
    case 'GTE':
      return amount >= threshold;
    case 'LT':
      return amount < threshold;
    case 'LTE':
      return amount <= threshold;
    default:
      return null;
  }
}
