import type { Message } from '../../message.js';
import { FACTS, type FactName, type Fact, type Measure } from './facts.js';
import type { Condition, Findings, Step, StepKind } from './trace.js';
import { both } from './words.js';

const WORDS: Readonly<
  Record<Exclude<FactName, 'condition'>, { readonly kind: StepKind; readonly name: Message }>
> = {
  rate: { kind: 'RATE', name: both('比例', 'the rate') },
  cap: { kind: 'CAP', name: both('上限', 'the cap') },
  base: { kind: 'BASE', name: both('计算基数', 'what it counts by') },
  threshold: { kind: 'THRESHOLD', name: both('门槛', 'the threshold') },
  frequency: { kind: 'AMOUNT', name: both('支付频次', 'how often it pays') },
};

/** A measure with the values that can be relied on, and steps that tell why others can't. */
export interface Reliable extends Findings {
  readonly measure: Measure;
}

/**
 * Leaves out values that other claims contradict, and those that differ by case: which case an enterprise is can't be told. A
 * condition is for a person to check, whatever it is of.
 */
export function reliableFacts(measure: Measure): Reliable {
  const facts: Partial<Record<FactName, Fact>> = {};
  const steps: Step[] = [];
  const conditions: Condition[] = [];
  for (const name of FACTS) {
    const fact = measure.facts[name];
    const cases = measure.cases[name] ?? [];
    if (name === 'condition') {
      if (fact) facts[name] = fact;
      conditions.push(
        ...cases.map(({ text, source }) => ({ text: both(text, text), claimIds: source.claimIds })),
      );
      continue;
    }
    const { kind, name: called } = WORDS[name];
    if (cases.length > 0) {
      const all = [...(fact ? [fact] : []), ...cases];
      const told = all.map(({ text }) => `“${text}”`);
      const text = both(
        `${called.zh}：原文分情形写为${told.join('、')}，适用哪一种未知`,
        `${called.en}: the text gives ${told.join(', ')} for different cases, and which one it is can't be told`,
      );
      steps.push({ kind, holds: null, text, sources: all.map(({ source }) => source) });
    } else if (fact && fact.disputedBy.length > 0) {
      const text = both(
        `${called.zh}：原文前后不一（“${fact.text}”等），不能据以计算`,
        `${called.en}: the texts contradict each other (“${fact.text}” and others), so nothing follows`,
      );
      const disputing = { claimIds: fact.disputedBy, inferred: false, modality: fact.source.modality };
      steps.push({ kind, holds: null, text, sources: [fact.source, disputing] });
    } else if (fact) facts[name] = fact;
  }
  return { measure: { ...measure, facts }, steps, conditions };
}
