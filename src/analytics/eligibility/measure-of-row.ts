import { compareIds, compareTexts } from '../../compare-texts.js';
import type { Message } from '../../message.js';
import type { Beneficiary, Measure } from './facts.js';
import { named, namedWithClaims, sourceOf } from './named.js';
import type { BeneficiaryRow, MeasureRow } from './statements.js';
import { valuesOf } from './values.js';

/** A measure as its row tells it; undefined where it only holds other measures, so that nobody could claim it. */
export function measureOfRow({ measure, values, ...row }: MeasureRow): Measure | undefined {
  const { facts, cases } = valuesOf(values);
  const pays = facts.rate ?? facts.cap ?? facts.threshold ?? Object.values(cases)[0];
  if (measure.holds.length > 0 && !pays) return undefined;
  return {
    ...named(measure),
    modality: measure.modality ?? 'ACTUAL',
    facts,
    cases,
    beneficiaries: row.beneficiaries
      .map(beneficiaryOf)
      .sort((a, b) => compareIds(a.actor, b.actor) || compareTexts(claimOf(a), claimOf(b))),
    basedOn: row.basedOn
      .map((rules) => ({ ...named(rules), source: sourceOf([rules]), told: rules.holds.length > 0 }))
      .sort(compareIds),
    sectors: namedWithClaims(row.sectors),
    sameAs: namedWithClaims(row.sameAs),
  };
}

function beneficiaryOf(row: BeneficiaryRow): Beneficiary {
  const qualifiers = [...row.qualifiers].sort(compareIds);
  const sectors = qualifiers.filter(({ name }) => name === 'sector');
  return {
    actor: named(row),
    above: row.above,
    source: sourceOf([{ claimIds: [row.claimId], basis: row.basis, modality: row.modality }]),
    sectors: sectors.flatMap(({ entity }) => (entity ? [{ ...named(entity), above: entity.above }] : [])),
    conditions: qualifiers
      .filter((qualifier) => !sectors.includes(qualifier))
      .map(({ text, entity }): Message => (entity ? named(entity).name : { zh: text ?? '', en: text ?? '' })),
  };
}

function claimOf({ source }: Beneficiary): string {
  return source.claimIds[0] ?? '';
}
