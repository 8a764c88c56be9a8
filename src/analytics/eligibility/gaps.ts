import type { CountedBase } from './base-steps.js';
import type { Told } from './beneficiary-steps.js';
import { waysToCount } from './beneficiary-steps.js';
import type { Measure, Offer } from './facts.js';
import type { Gap, GapKind } from './trace.js';
import { both, listed, quoted } from './words.js';

/** What the text leaves open about what a measure pays, and to whom. */
export function gapsOf(measure: Measure, { base }: CountedBase, told: Told): Gap[] {
  const { facts, cases, beneficiaries } = measure;
  const has = (name: 'rate' | 'cap' | 'base' | 'frequency'): boolean =>
    facts[name] !== undefined || cases[name] !== undefined;
  const pays = has('rate') || has('cap');
  return [
    ...(!pays && !has('base')
      ? [gap('AMOUNT', '金额、比例和上限：原文都没有写', 'The text gives no amount, no rate and no cap')]
      : []),
    ...(!has('rate') && has('base') && base?.kind !== 'count'
      ? [gap('RATE', '比例：原文没有写', 'The text gives no rate')]
      : []),
    ...(has('rate') && !has('base')
      ? [gap('BASE', '按什么计算：原文没有写', 'The text does not say what the rate is a share of')]
      : []),
    ...((has('rate') || has('base')) && !has('cap')
      ? [
          gap(
            'CAP',
            '上限：原文没有写，属未知，不等于没有上限',
            'The text gives no cap: it is unknown, which does not mean that there is none',
          ),
        ]
      : []),
    ...(beneficiaries.length === 0
      ? [gap('BENEFICIARY', '面向哪类主体：原文没有写', 'The text does not say whom it is for')]
      : []),
    ...sectorGap(measure, told),
    ...(pays && !has('frequency')
      ? [
          gap(
            'FREQUENCY',
            '一次性支付还是每年支付：原文没有写',
            'The text does not say whether it pays once or every year',
          ),
        ]
      : []),
    ...rulesGap(measure),
    ...measure.sameAs.map(({ name, claimIds }) => {
      const other = quoted(name);
      return gap(
        'SAME_MEASURE',
        `可能与${other.zh}是同一项措施：如果是，只能享受一次`,
        `It may be the same measure as ${other.en}: if so, it pays only once`,
        claimIds,
      );
    }),
  ];
}

/** A policy for a sector whose measure names none may be meant for that sector alone. */
function sectorGap({ beneficiaries, sectors }: Measure, told: Told): Gap[] {
  if (sectors.length === 0 || beneficiaries.some((one) => one.sectors.length > 0)) return [];
  const within = sectors.some((sector) => waysToCount(told.sectors ?? [], sector).length > 0);
  if (within) return [];
  const of = quoted(listed(sectors.map(({ name }) => name)));
  return [
    gap(
      'SECTOR',
      `面向${of.zh}，是否限于该行业：原文没有写`,
      `It is for ${of.en}; whether it is confined to that, the text does not say`,
      sectors.flatMap(({ claimIds }) => claimIds),
    ),
  ];
}

function rulesGap({ basedOn }: Measure): Gap[] {
  return basedOn
    .filter(({ told }) => !told)
    .map(({ name, source }) => {
      const rules = quoted(name);
      return gap(
        'RULES',
        `按${rules.zh}执行，其细则：原文没有写`,
        `It pays by the rules of ${rules.en}, which the text does not tell`,
        source.claimIds,
      );
    });
}

/** What the texts leave open about a region as a whole. */
export function gapsOfRegion(offers: readonly Offer[], applying: number): Gap[] {
  if (offers.length === 0) {
    return [
      gap(
        'NO_MEASURES',
        '图谱中没有适用于该地区的政策措施，不等于该地区没有政策',
        'The graph has no measure that reaches the region, which does not mean that it has none',
      ),
    ];
  }
  const policies = new Map(offers.map(({ policy }) => [policy.id, policy]));
  const open = [...policies.values()].filter(({ validity }) => validity === undefined);
  const names = listed(open.map(({ name }) => quoted(name)));
  return [
    ...(open.length > 0
      ? [
          gap(
            'VALIDITY',
            `${names.zh}的有效期：原文没有写，是否仍有效须核实`,
            `The text does not say until when ${names.en} is valid: whether it still is must be checked`,
          ),
        ]
      : []),
    ...(applying > 1
      ? [
          gap(
            'COMBINATION',
            '各项措施能否同时享受：原文没有写',
            'The text does not say whether the measures can be claimed together',
          ),
        ]
      : []),
  ];
}

function gap(kind: GapKind, zh: string, en: string, claimIds: readonly string[] = []): Gap {
  return { kind, text: both(zh, en), claimIds };
}
