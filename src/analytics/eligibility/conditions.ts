import type { CountedBase } from './base-steps.js';
import type { Measure, Offer } from './facts.js';
import type { Condition, Step } from './trace.js';
import { both } from './words.js';

/**
 * What a person must check: the words of the text that no step has held against the enterprise, each once.
 *
 * @param narrowing What else narrows whom the measure is for, and how much it pays.
 */
export function conditionsOf(
  { policy }: Offer,
  { facts }: Measure,
  narrowing: readonly Condition[],
  { spent }: CountedBase,
  threshold: readonly Step[],
): Condition[] {
  const { condition } = facts;
  const { validity } = policy;
  // Words that say no more than the threshold, which has been held against a figure.
  const name = spent?.name.zh.replace(/（.*）$/, '') ?? '';
  const held = threshold.some(({ holds }) => holds !== null)
    ? squeezed(name + (facts.threshold?.text ?? ''))
    : '';
  const all: Condition[] = [
    ...narrowing,
    ...(condition
      ? [{ text: both(condition.text, condition.text), claimIds: condition.source.claimIds }]
      : []),
    ...(validity
      ? [
          {
            text: both(`政策有效期：${validity.text}`, `validity of the policy: ${validity.text}`),
            claimIds: validity.claimIds,
          },
        ]
      : []),
  ].filter(({ text }) => squeezed(text.zh) !== held);
  return merged(all);
}

/** Words that others have within them are told by those, with the claims of both. */
function merged(all: readonly Condition[]): Condition[] {
  const longest = all.filter(
    ({ text }, index) =>
      !all.some(
        (other, at) =>
          other.text.zh.includes(text.zh) && (other.text.zh.length > text.zh.length || at < index),
      ),
  );
  return longest.map(({ text }) => {
    const within = all.filter((one) => text.zh.includes(one.text.zh));
    return { text, claimIds: [...new Set(within.flatMap(({ claimIds }) => claimIds))] };
  });
}

function squeezed(text: string): string {
  return text.replaceAll(/\s/g, '');
}
