import fc from 'fast-check';
import { describe, expect, it } from 'vitest';

import { assess, type Assessment } from '../../../src/analytics/eligibility/assess.js';
import type { Enterprise } from '../../../src/analytics/eligibility/enterprise.js';
import type { Fact, FactName, Offer, Source } from '../../../src/analytics/eligibility/facts.js';
import { totalsOf } from '../../../src/analytics/eligibility/totals.js';

/*
 * The arithmetic is held against what a text can mean: whatever rate and cap agree with the words, what is paid by them must lie
 * within the bounds that an assessment gives. Nothing here multiplies as the source does.
 */

const SOURCE: Source = { claimIds: ['claim:a'], inferred: false, modality: 'ACTUAL' };

/** A figure as a text gives it. */
interface Figure {
  readonly number: number;
  readonly comparator: string;
}

const comparators = fc.constantFrom('EQ', 'EQ', 'LTE', 'LT', 'GTE', 'GT', 'NEARLY', 'ABOUT');

const rates: fc.Arbitrary<Figure> = fc.record({
  number: fc.integer({ min: 1, max: 100 }),
  comparator: comparators,
});
const caps: fc.Arbitrary<Figure> = fc.record({
  number: fc.integer({ min: 1, max: 1_000 }).map((tens) => tens * 10_000),
  comparator: fc.constantFrom('EQ', 'LTE'),
});
const rents = fc.integer({ min: 1, max: 10_000_000 });
/** Where between what the words allow the truth lies. */
const truths = fc.double({ min: 0, max: 1, noNaN: true });

function fact({ number, comparator }: Figure, unit: 'rate' | 'money'): Fact {
  return {
    source: SOURCE,
    number,
    currency: unit === 'money' ? 'CNY' : undefined,
    comparator,
    text: String(number),
    code: undefined,
    disputedBy: [],
  };
}

function coded(code: string): Fact {
  return { ...fact({ number: 0, comparator: 'EQ' }, 'rate'), number: undefined, code };
}

function offer(
  facts: Partial<Record<FactName, Fact>>,
  id = 'measure:a',
  sameAs: readonly string[] = [],
): Offer {
  const named = (of: string) => ({ id: of, name: { zh: of, en: of } });
  return {
    region: named('region:a'),
    policy: named('policy:a'),
    reach: { kind: 'HERE', places: [named('region:a')], source: SOURCE, excepted: false },
    contains: SOURCE,
    measure: {
      ...named(id),
      modality: 'ACTUAL',
      facts,
      cases: {},
      beneficiaries: [],
      basedOn: [],
      sectors: [],
      sameAs: sameAs.map((other) => ({ ...named(other), claimIds: [] })),
    },
  };
}

function assessed(facts: Partial<Record<FactName, Fact>>, enterprise: Enterprise): Assessment {
  return assess(offer(facts), enterprise, { kinds: undefined, recognisedAs: undefined, sectors: undefined });
}

/** A number that agrees with the words; undefined where they are too vague to say which do. */
function truthOf({ number, comparator }: Figure, at: number): number | undefined {
  switch (comparator) {
    case 'EQ':
      return number;
    case 'LTE':
    case 'LT':
    case 'NEARLY':
      return number * at;
    case 'GTE':
    case 'GT':
      return number * (1 + 9 * at);
    default:
      return undefined;
  }
}

const FEN = 0.01;

function expectWithin({ amount }: Assessment, paid: number): void {
  if (!amount) throw new Error('expected an amount');
  if (amount.atMost !== undefined) expect(paid).toBeLessThanOrEqual(amount.atMost + FEN);
  if (amount.atLeast !== undefined) expect(paid).toBeGreaterThanOrEqual(amount.atLeast - FEN);
}

describe('the amount of a measure', () => {
  it('bounds whatever a rate and a cap can mean', () => {
    fc.assert(
      fc.property(rates, fc.option(caps), rents, truths, truths, (rate, cap, rent, at, unknown) => {
        const found = assessed(
          {
            rate: fact(rate, 'rate'),
            base: coded('RENT'),
            ...(cap && { cap: fact(cap, 'money') }),
          },
          { rents: rent },
        );
        expect(found.outcome).toBe('APPLIES');
        const truth = truthOf(rate, at);
        if (truth === undefined) return;
        // A cap that the text does not give may be any.
        const most = cap ? cap.number : unknown * 2 * rent;
        expectWithin(found, Math.min((rent * truth) / 100, most));
      }),
    );
  });

  it('is assured only where nothing that is not told could cut it', () => {
    fc.assert(
      fc.property(rates, rents, (rate, rent) => {
        const found = assessed({ rate: fact(rate, 'rate'), base: coded('RENT') }, { rents: rent });
        expect(found.amount?.atLeast).toBeUndefined();
        expect(found.gaps.map(({ kind }) => kind)).toContain('CAP');
      }),
    );
  });

  it('counts a cap for each of several things, and once for what has grown', () => {
    fc.assert(
      fc.property(caps, fc.integer({ min: 1, max: 20 }), truths, (cap, standards, at) => {
        const each = cap.comparator === 'EQ' ? cap.number : cap.number * at;
        let paid = 0;
        for (let one = 0; one < standards; one++) paid += each;
        expectWithin(assessed({ cap: fact(cap, 'money'), base: coded('STANDARD') }, { standards }), paid);
        const researchSpending = [
          { year: 2021, amount: 1 },
          { year: 2022, amount: 1 + standards },
        ];
        const grown = { cap: fact(cap, 'money'), base: coded('RND_GROWTH_RATE') };
        expectWithin(assessed(grown, { researchSpending }), cap.number * at);
      }),
    );
  });

  it('does not follow where a figure is 0, missing, or of no field', () => {
    const rate = { rate: fact({ number: 50, comparator: 'EQ' }, 'rate') };
    expect(assessed({ ...rate, base: coded('RENT') }, { rents: 0 })).toMatchObject({
      outcome: 'DOES_NOT_APPLY',
      amount: undefined,
    });
    expect(assessed({ ...rate, base: coded('RENT') }, { standards: 1 })).toMatchObject({
      outcome: 'CANNOT_BE_TOLD',
      missing: ['rents'],
    });
    expect(assessed({ ...rate, base: coded('OTHER') }, { rents: 1 })).toMatchObject({
      outcome: 'CANNOT_BE_TOLD',
      missing: [],
    });
    expect(assessed(rate, { rents: 1 })).toMatchObject({
      outcome: 'CANNOT_BE_TOLD',
      gaps: [{ kind: 'BASE' }, { kind: 'CAP' }, { kind: 'BENEFICIARY' }, { kind: 'FREQUENCY' }],
    });
  });
});

describe('the totals of a region', () => {
  it('bound the sum of whatever is paid', () => {
    const entry = fc.tuple(rates, fc.option(caps), truths, truths);
    fc.assert(
      fc.property(fc.array(entry, { minLength: 1, maxLength: 6 }), rents, (entries, rent) => {
        let paid = 0;
        const all = [];
        for (const [rate, cap, at, unknown] of entries) {
          const truth = truthOf(rate, at);
          if (truth === undefined) return;
          paid += Math.min((rent * truth) / 100, cap ? cap.number : unknown * 2 * rent);
          all.push(
            assessed(
              { rate: fact(rate, 'rate'), base: coded('RENT'), ...(cap && { cap: fact(cap, 'money') }) },
              { rents: rent },
            ),
          );
        }
        const { atMost, atLeast } = totalsOf(all);
        if (atMost) expect(paid).toBeLessThanOrEqual(atMost.amount + entries.length * FEN);
        if (atLeast) expect(paid).toBeGreaterThanOrEqual(atLeast.amount - entries.length * FEN);
      }),
    );
  });

  it('assure what may be one measure only once', () => {
    const facts = { cap: fact({ number: 300_000, comparator: 'EQ' }, 'money') };
    const told = { kinds: undefined, recognisedAs: undefined, sectors: undefined };
    const both = [
      assess(offer(facts, 'measure:a', ['measure:b']), { rents: 1 }, told),
      assess(offer(facts, 'measure:b', ['measure:a']), { rents: 1 }, told),
    ];
    expect(totalsOf(both)).toMatchObject({ atMost: { amount: 600_000 }, atLeast: { amount: 300_000 } });
  });
});
