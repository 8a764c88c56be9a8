import type { Message } from '../../message.js';
import type { Assessment } from './assess.js';
import type { EnterpriseField } from './enterprise.js';
import type { Named } from './facts.js';
import { moneyValue } from './figures.js';
import { gapsOfRegion } from './gaps.js';
import type { Totals } from './totals.js';
import type { Condition, Gap, Step } from './trace.js';
import { both } from './words.js';

/** A region as `cypher/fields/Query.eligibility.cypher` takes it: ids of nodes and claims, texts in both languages. */
export function regionRow(region: Named, assessments: readonly Assessment[], totals: Totals): unknown {
  const count = (outcome: Assessment['outcome']): number =>
    assessments.filter((one) => one.outcome === outcome).length;
  const applying = count('APPLIES');
  return {
    id: region.id,
    atMost: totals.atMost,
    atLeast: totals.atLeast,
    applies: applying,
    cannotBeTold: count('CANNOT_BE_TOLD'),
    doesNotApply: count('DOES_NOT_APPLY'),
    gaps: gapsOfRegion(
      assessments.map(({ offer }) => offer),
      applying,
    ).map(gapRow),
    measures: assessments.map(measureRow),
  };
}

function measureRow({ offer, outcome, amount, steps, conditions, gaps, missing }: Assessment): unknown {
  const arithmetic = amount && steps.findLast(({ kind }) => kind === 'AMOUNT')?.text;
  const sources = steps.flatMap((step) => step.sources);
  const claimIds = [...sources, ...conditions, ...gaps].flatMap((one) => one.claimIds);
  return {
    measureId: offer.measure.id,
    policyId: offer.policy.id,
    outcome,
    amount: amount ? moneyValue(amount.amount, amount.comparator) : null,
    ...texts('arithmetic', arithmetic),
    ...texts('reason', reasonOf(outcome, steps, arithmetic)),
    basis: sources.some(({ inferred }) => inferred) ? 'INFERRED' : 'STATED',
    derived: offer.reach.kind !== 'HERE',
    placeIds: offer.reach.places.map(({ id }) => id),
    steps: steps.map(stepRow),
    conditions: conditions.map(conditionRow),
    gaps: gaps.map(gapRow),
    missing: missing.map(missingRow),
    claimIds: [...new Set(claimIds)].sort(),
  };
}

/** Why the outcome is what it is: the steps that decide it. */
function reasonOf(
  outcome: Assessment['outcome'],
  steps: readonly Step[],
  arithmetic: Message | undefined,
): Message {
  if (outcome === 'APPLIES') return sentence(arithmetic ?? both('', ''));
  const sought = outcome === 'DOES_NOT_APPLY' ? false : null;
  const found = steps.filter(({ holds }) => holds === sought);
  // Without the figure, what is held against it stays open too: one reason is enough.
  const baseOpen = sought === null && found.some(({ kind }) => kind === 'BASE');
  const deciding = found.filter(({ kind }) => !(baseOpen && kind === 'THRESHOLD'));
  return sentence({
    zh: deciding.map(({ text }) => text.zh).join('；'),
    en: deciding.map(({ text }) => text.en).join('; '),
  });
}

function stepRow({ kind, holds, text, number, unit, sources }: Step): unknown {
  const inferred = sources.some((source) => source.inferred);
  const told = inferred ? both(`${text.zh}（推断）`, `${text.en} (inferred)`) : text;
  return {
    kind,
    holds,
    ...texts('text', sentence(told)),
    number: number ?? null,
    unit: unit ?? null,
    basis: inferred ? 'INFERRED' : 'STATED',
    claimIds: [...new Set(sources.flatMap(({ claimIds }) => claimIds))],
  };
}

function conditionRow({ text, claimIds }: Condition): unknown {
  return { ...texts('text', text), claimIds };
}

function gapRow({ kind, text, claimIds }: Gap): unknown {
  return { kind, ...texts('text', sentence(text)), claimIds };
}

const FIELD_NAMES: Readonly<Record<EnterpriseField, Message>> = {
  kinds: both('企业属于哪类主体', 'what kind of actor it is'),
  recognisedAs: both('企业获得的认定', 'what it has been recognised as'),
  sectors: both('企业所属行业', 'its sectors'),
  rents: both('租金', 'the rent that it pays'),
  purchases: both('购房价格', 'the price of premises that it buys'),
  investments: both('核心技术投入', 'what it invested in a core technology'),
  researchSpending: both('相邻两年的研发费用', 'its research spending in two years that follow each other'),
  standards: both('主导制修订的标准数', 'how many standards it led'),
};

function missingRow(field: EnterpriseField): unknown {
  return { field, ...texts('text', FIELD_NAMES[field]) };
}

/** A text of a record as `@localized` reads it. */
function texts(name: string, text: Message | undefined): Record<string, string | null> {
  return { [name]: text?.zh ?? null, [`${name}En`]: text?.en ?? null };
}

function sentence({ zh, en }: Message): Message {
  return { zh: `${zh}。`, en: `${en.charAt(0).toUpperCase()}${en.slice(1)}.` };
}
