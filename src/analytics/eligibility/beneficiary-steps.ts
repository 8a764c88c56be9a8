import type { Message } from '../../message.js';
import type { Beneficiary, Counted, Measure, Named, Term } from './facts.js';
import type { Condition, Findings, Step } from './trace.js';
import { both, listed, quoted } from './words.js';

/** What an enterprise tells of itself in words of the graph; undefined where it does not tell. */
export interface Told {
  readonly kinds: readonly Term[] | undefined;
  readonly recognisedAs: readonly Term[] | undefined;
  readonly sectors: readonly Term[] | undefined;
}

/**
 * Whether the enterprise is one of those that a measure is for. Each claim on whom it benefits is a way to qualify, and the
 * best one is told.
 */
export function beneficiarySteps({ beneficiaries }: Measure, told: Told): Findings {
  const ways = beneficiaries.map((beneficiary) => wayOf(beneficiary, told));
  const [best] = ways.sort((a, b) => b.rank - a.rank);
  if (!best) return { steps: [] };
  if (best.rank > 0 || beneficiaries.length === 1) return best.findings;
  const all = quoted(listed(unique(beneficiaries.map(({ actor }) => actor)).map(({ name }) => name)));
  const text = both(`面向${all.zh}，企业不是其中之一`, `for ${all.en}, none of which the enterprise is`);
  const sources = beneficiaries.map(({ source }) => source);
  return best.failsByKind ? { steps: [{ kind: 'BENEFICIARY', holds: false, text, sources }] } : best.findings;
}

interface Way {
  readonly findings: Findings;
  /** 3 where it holds, 2 where it rests on two kinds being the same, 1 where it can't be told, 0 where it fails. */
  readonly rank: number;
  readonly failsByKind: boolean;
}

function wayOf(beneficiary: Beneficiary, told: Told): Way {
  const kind = kindStep(beneficiary, told);
  const sectors = beneficiary.sectors.map((sector) => sectorStep(sector, beneficiary, told));
  const steps = [kind, ...sectors];
  const holds = steps.map(({ step }) => step.holds);
  const narrowing = beneficiary.conditions.map((text) => ({ text, claimIds: beneficiary.source.claimIds }));
  return {
    findings: {
      steps: steps.map(({ step }) => step),
      conditions: [...(kind.condition ? [kind.condition] : []), ...narrowing],
      missing: steps.flatMap(({ missing }) => missing ?? []),
    },
    rank: holds.includes(false) ? 0 : holds.includes(null) ? 1 : kind.condition ? 2 : 3,
    failsByKind: kind.step.holds === false,
  };
}

interface Told1 {
  readonly step: Step;
  readonly condition?: Condition;
  readonly missing?: 'kinds' | 'recognisedAs' | 'sectors';
}

function kindStep({ actor, above, source }: Beneficiary, told: Told): Told1 {
  const terms = [...(told.kinds ?? []), ...(told.recognisedAs ?? [])];
  const x = quoted(actor.name);
  const step = (holds: boolean | null, text: Message, counted?: Counted): Step => ({
    kind: 'BENEFICIARY',
    holds,
    text,
    sources: counted ? [source, counted.source] : [source],
  });
  const found = waysToCount(terms, actor).sort((a, b) => Number(a.counted.same) - Number(b.counted.same))[0];
  if (found) {
    const { term, counted } = found;
    const y = quoted(term.name);
    if (counted.same) {
      const check = both(
        `${y.zh}与${x.zh}是否为同一类，原文没有说明`,
        `whether ${y.en} are the same as ${x.en}, which the text does not say`,
      );
      const text = both(
        `面向${x.zh}，企业是${y.zh}，二者可能是同一类`,
        `for ${x.en}; the enterprise is one of ${y.en}, which may be the same`,
      );
      return {
        step: step(true, text, counted),
        condition: { text: check, claimIds: counted.source.claimIds },
      };
    }
    const own = term.id === actor.id;
    const text = own
      ? both(`面向${x.zh}，企业属于这一类`, `for ${x.en}, of which the enterprise is one`)
      : both(`面向${x.zh}，${y.zh}属于这一类`, `for ${x.en}, which ${y.en} are`);
    return { step: step(true, text, counted) };
  }
  const counts = new Set(terms.flatMap(({ countsAs }) => countsAs.map(({ id }) => id)));
  const narrower = above.some((id) => counts.has(id));
  const asked = narrower ? ('recognisedAs' as const) : ('kinds' as const);
  if (told[asked] === undefined) {
    const text = both(
      `面向${x.zh}，企业是否属于这一类未填写`,
      `for ${x.en}; whether the enterprise is one is not told`,
    );
    return { step: step(null, text), missing: asked };
  }
  const text = both(`面向${x.zh}，企业不属于这一类`, `for ${x.en}, which the enterprise is not`);
  return { step: step(false, text) };
}

function sectorStep(
  sector: Beneficiary['sectors'][number],
  { source }: Beneficiary,
  { sectors }: Told,
): Told1 {
  const x = quoted(sector.name);
  const step = (holds: boolean | null, text: Message, counted?: Counted): Step => ({
    kind: 'SECTOR',
    holds,
    text,
    sources: counted ? [source, counted.source] : [source],
  });
  if (sectors === undefined) {
    const text = both(
      `限于${x.zh}行业，企业所属行业未填写`,
      `confined to the sector ${x.en}; the sectors of the enterprise are not told`,
    );
    return { step: step(null, text), missing: 'sectors' };
  }
  const [found] = waysToCount(sectors, sector);
  if (found) {
    const y = quoted(found.term.name);
    const text =
      found.term.id === sector.id
        ? both(
            `限于${x.zh}行业，企业属于该行业`,
            `confined to the sector ${x.en}, which the enterprise is in`,
          )
        : both(
            `限于${x.zh}行业，企业所属的${y.zh}是其中一部分`,
            `confined to the sector ${x.en}, which ${y.en} is a part of`,
          );
    return { step: step(true, text, found.counted) };
  }
  const wider = sectors.find(({ id }) => sector.above.includes(id));
  if (wider) {
    const y = quoted(wider.name);
    const text = both(
      `限于${x.zh}行业，企业所填的${y.zh}范围更宽，是否属于其中未知`,
      `confined to the sector ${x.en}; ${y.en} is wider, so whether the enterprise is in it is not told`,
    );
    return { step: step(null, text), missing: 'sectors' };
  }
  const text = both(
    `限于${x.zh}行业，企业不属于该行业`,
    `confined to the sector ${x.en}, which the enterprise is not in`,
  );
  return { step: step(false, text) };
}

/** The terms that count as something, and how. */
export function waysToCount(
  terms: readonly Term[],
  as: Named,
): { readonly term: Term; readonly counted: Counted }[] {
  return terms.flatMap((term) => {
    const counted = term.countsAs.find(({ id }) => id === as.id);
    return counted ? [{ term, counted }] : [];
  });
}

function unique(all: readonly Named[]): Named[] {
  return [...new Map(all.map((one) => [one.id, one])).values()];
}
