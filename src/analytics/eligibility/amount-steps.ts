import { boundsFromBelow } from '../../comparator.js';
import type { Message } from '../../message.js';
import { amountOf, type Amount } from './amount-bounds.js';
import type { CountedBase } from './base-steps.js';
import { CURRENCY } from './enterprise.js';
import type { Fact, Measure } from './facts.js';
import { bounded, money, number, rounded } from './figures.js';
import type { Findings, Step } from './trace.js';
import { both } from './words.js';

/** What a measure pays, and the arithmetic of it. */
export interface Payment extends Findings {
  /** Undefined where it can't be told. */
  readonly amount: Amount | undefined;
}

/** The amount that follows from the rate, the cap, and the figure of the enterprise that the measure counts by. */
export function amountSteps({ facts }: Measure, counted: CountedBase): Payment {
  const { rate, cap, frequency } = facts;
  const given = [
    ...(rate?.number === undefined ? [] : [rateStep(rate, rate.number)]),
    ...(cap?.number === undefined ? [] : [capStep(cap, cap.number)]),
  ];
  const result = amountBy(rate, cap, counted);
  if (!result) return { steps: given, amount: undefined };
  const { amount } = result;
  const often = amount ? oftenOf(frequency) : both('', '');
  const last: Step = {
    kind: 'AMOUNT',
    holds: amount ? true : null,
    text: both(`${result.text.zh}${often.zh}`, `${result.text.en}${often.en}`),
    sources: [rate, cap, ...(amount ? [frequency] : [])].flatMap((fact) => (fact ? [fact.source] : [])),
    ...(amount && { number: amount.amount, unit: CURRENCY }),
  };
  return { steps: [...given, last], amount };
}

interface Result {
  readonly text: Message;
  readonly amount?: Amount;
}

/** Undefined where nothing but the figure of the enterprise is missing, as the step on the base says. */
function amountBy(rate: Fact | undefined, cap: Fact | undefined, counted: CountedBase): Result | undefined {
  if (rate?.number === undefined && cap?.number === undefined) {
    return untold('原文没有写比例或金额', 'the text gives neither a rate nor an amount');
  }
  if (cap && cap.currency !== CURRENCY) {
    return untold(
      `上限以 ${cap.currency ?? '其他货币'} 计，未换算`,
      `the cap is in ${cap.currency ?? 'another currency'}, which is not converted`,
    );
  }
  return rate?.number === undefined ? byCap(cap, counted) : byRate(rate, rate.number, cap, counted);
}

function byRate(
  rate: Fact,
  percent: number,
  cap: Fact | undefined,
  { base, figure, steps }: CountedBase,
): Result | undefined {
  if (base && base.kind !== 'amount') {
    return untold(
      '比例不是按金额计算的，无法换算成金额',
      'the rate is not a share of an amount, so that no amount follows',
    );
  }
  if (!base && steps.length === 0) {
    return untold('比例按什么计算，原文没有写', 'the text does not say what the rate is a share of');
  }
  if (figure === undefined) return undefined;
  const share = rounded((figure * percent) / 100);
  const share_ = bounded(money(share), rate.comparator);
  const by = bounded(both(`${number(percent)}%`, `${number(percent)}%`), rate.comparator);
  const product = both(
    `${money(figure).zh} × ${by.zh} = ${share_.zh}`,
    `${money(figure).en} × ${by.en} = ${share_.en}`,
  );
  const most = cap?.number;
  if (most === undefined || share <= most) {
    return { text: product, amount: amountOf(share, rate.comparator, most) };
  }
  const exact = boundsFromBelow(rate.comparator);
  return {
    text: both(
      `${product.zh}，超过上限，按上限 ${money(most).zh}计`,
      `${product.en}, above the cap, so ${money(most).en}`,
    ),
    amount: amountOf(most, exact ? 'EQ' : 'LTE', most),
  };
}

function byCap(cap: Fact | undefined, { base, figure, steps }: CountedBase): Result | undefined {
  const most = cap?.number ?? 0;
  const comparator = cap?.comparator ?? 'LTE';
  const one = bounded(money(most), comparator);
  // The text says what it is counted by, and there is no figure for it.
  if (steps.length > 0 && figure === undefined) return undefined;
  if (base?.kind === 'count' && figure !== undefined) {
    const all = rounded(most * figure);
    const total = bounded(money(all), comparator);
    const count = base.unit(figure);
    return {
      text: both(`${one.zh} × ${count.zh} = ${total.zh}`, `${one.en} × ${count.en} = ${total.en}`),
      amount: amountOf(all, comparator, all),
    };
  }
  // Without a rate, a share of something is at most the cap.
  const bound = base && comparator === 'EQ' ? 'LTE' : comparator;
  const told = bounded(money(most), bound);
  return { text: both(`按原文，${told.zh}`, `by the text, ${told.en}`), amount: amountOf(most, bound, most) };
}

function untold(zh: string, en: string): Result {
  return { text: both(zh, en) };
}

function rateStep(rate: Fact, percent: number): Step {
  return {
    kind: 'RATE',
    holds: true,
    text: both(`比例：“${rate.text}”`, `rate: “${rate.text}”`),
    number: percent,
    unit: '%',
    sources: [rate.source],
  };
}

function capStep(cap: Fact, amount: number): Step {
  return {
    kind: 'CAP',
    holds: true,
    text: both(`上限：“${cap.text}”`, `cap: “${cap.text}”`),
    number: amount,
    unit: cap.currency ?? CURRENCY,
    sources: [cap.source],
  };
}

function oftenOf(frequency: Fact | undefined): Message {
  switch (frequency?.code) {
    case 'ONE_OFF':
      return both('（一次性）', ' (once)');
    case 'ANNUAL':
      return both('（每年）', ' (every year)');
    default:
      return both('', '');
  }
}
