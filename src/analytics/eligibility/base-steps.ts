import type { Message } from '../../message.js';
import { BASES, type Base, type GrowthBase } from './bases.js';
import type { AmountInYear, Enterprise } from './enterprise.js';
import type { Fact, Measure } from './facts.js';
import { money, number, rounded } from './figures.js';
import type { Findings, Step } from './trace.js';
import { both } from './words.js';

/** What a measure counts by, as far as the enterprise tells it. */
export interface CountedBase extends Findings {
  /** Undefined where the text does not say what it counts by, or where no field of the enterprise is that. */
  readonly base: Base | undefined;
  /** Yuan, a count, or the percent of growth; undefined where it can't be told. */
  readonly figure: number | undefined;
  /** What a threshold is held against, and what it is called. */
  readonly spent: { readonly amount: number; readonly name: Message } | undefined;
}

/** Finds the figure of the enterprise that a measure counts by. */
export function baseSteps({ facts: { base: fact } }: Measure, enterprise: Enterprise): CountedBase {
  const base = fact?.code === undefined ? undefined : BASES[fact.code];
  if (!fact) return { base, figure: undefined, spent: undefined, steps: [] };
  if (!base) {
    const text = both(
      `按“${fact.text}”计算，企业信息中没有与之对应的项`,
      `counted by “${fact.text}”, which nothing that is asked of an enterprise matches`,
    );
    return { base, figure: undefined, spent: undefined, steps: [stepOf(fact, null, text)] };
  }
  return base.kind === 'growth' ? growth(base, fact, enterprise) : plain(base, fact, enterprise);
}

function plain(base: Exclude<Base, GrowthBase>, fact: Fact, enterprise: Enterprise): CountedBase {
  const figure = base.of(enterprise);
  const { name } = base;
  const aside = both(`（原文按“${fact.text}”计）`, ` (“${fact.text}” in the text)`);
  if (figure === undefined) {
    const text = both(`${name.zh}未填写${aside.zh}`, `${name.en}: not told${aside.en}`);
    return {
      base,
      figure,
      spent: undefined,
      steps: [stepOf(fact, null, text)],
      missing: [base.field],
    };
  }
  const amount = base.kind === 'amount';
  const told = base.kind === 'amount' ? money(figure) : base.unit(figure);
  const text = both(`${name.zh}：${told.zh}${aside.zh}`, `${name.en}: ${told.en}${aside.en}`);
  return {
    base,
    figure,
    spent: amount ? { amount: figure, name } : undefined,
    steps: [stepOf(fact, figure > 0, text, figure, amount ? 'CNY' : undefined)],
  };
}

function growth(base: GrowthBase, fact: Fact, enterprise: Enterprise): CountedBase {
  const { name, field } = base;
  const years = base.of(enterprise);
  const latest = years?.at(-1);
  if (!latest) {
    const text = both(`${name.zh}未填写`, `${name.en}: not told`);
    return {
      base,
      figure: undefined,
      spent: undefined,
      steps: [stepOf(fact, null, text)],
      missing: [field],
    };
  }
  const spent = {
    amount: latest.amount,
    name: both(`${name.zh}（${latest.year} 年）`, `${name.en} (${latest.year})`),
  };
  const before = years?.at(-2);
  if (before?.year !== latest.year - 1) {
    const text = both(
      `${name.zh}：${inYear(latest).zh}；没有上一年的数，增长率无法计算`,
      `${name.en}: ${inYear(latest).en}; without the year before, its growth can't be told`,
    );
    return { base, figure: undefined, spent, steps: [stepOf(fact, null, text)], missing: [field] };
  }
  const told = both(
    `${name.zh}：${inYear(before).zh}，${inYear(latest).zh}`,
    `${name.en}: ${inYear(before).en}, ${inYear(latest).en}`,
  );
  if (before.amount === 0) {
    const text = both(`${told.zh}；上一年为 0，增长率无法计算`, `${told.en}; growth from 0 can't be told`);
    return { base, figure: undefined, spent, steps: [stepOf(fact, null, text)] };
  }
  const figure = rounded(((latest.amount - before.amount) / before.amount) * 100);
  const text = both(`${told.zh}，增长率 ${number(figure)}%`, `${told.en}: a growth of ${number(figure)}%`);
  return { base, figure, spent, steps: [stepOf(fact, figure > 0, text, figure, '%')] };
}

function inYear({ year, amount }: AmountInYear): Message {
  return both(`${year} 年 ${money(amount).zh}`, `${money(amount).en} in ${year}`);
}

function stepOf(fact: Fact, holds: boolean | null, text: Message, figure?: number, unit?: string): Step {
  return {
    kind: 'BASE',
    holds,
    text,
    sources: [fact.source],
    ...(figure !== undefined && { number: figure }),
    ...(unit !== undefined && { unit }),
  };
}
