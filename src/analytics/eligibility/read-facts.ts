import { compareTexts } from '../../compare-texts.js';
import type { Message } from '../../message.js';
import { MODALITIES } from '../../modality.js';
import type { Database } from '../../neo4j/database.js';
import { int } from '../../neo4j/int.js';
import { statementFolder } from '../../statement-folder.js';
import type { Beneficiary, Measure, Named, Offer, Reach, Source, Term } from './facts.js';
import { valuesOf, type ValueRow } from './values.js';

const statement = statementFolder('cypher/analytics/eligibility');

/** More measures than this, in all regions together, would be a table for nobody. */
export const MOST_OFFERS = 2_000;

interface NamedRow {
  readonly id: string;
  readonly name: string;
  readonly nameEn: string | null;
}

interface TieRow {
  readonly claimIds: readonly string[] | null;
  readonly basis: string | null;
  readonly modality: string | null;
}

interface PlaceRow extends NamedRow {
  readonly reach: Reach['kind'];
  readonly excepted: boolean;
  readonly ties: readonly TieRow[];
}

interface ClaimedRow extends NamedRow {
  readonly claimIds: readonly string[];
}

interface OfferRow {
  readonly region: NamedRow;
  readonly policy: NamedRow & {
    readonly validity: string | null;
    readonly validityIds: readonly string[];
    readonly sectors: readonly ClaimedRow[];
  };
  readonly places: readonly PlaceRow[];
  /** Its id. */
  readonly measure: string;
  readonly contains: readonly TieRow[];
}

interface BeneficiaryRow extends NamedRow {
  readonly above: readonly string[];
  readonly claimId: string;
  readonly basis: string;
  readonly modality: string;
  readonly qualifiers: readonly {
    readonly id: string;
    readonly name: string;
    readonly text: string | null;
    readonly entity: (NamedRow & { readonly above: readonly string[] }) | null;
  }[];
}

interface MeasureRow {
  /** `holds`: ids of the measures under it. */
  readonly measure: NamedRow & { readonly modality: string | null; readonly holds: readonly string[] };
  readonly values: readonly ValueRow[];
  readonly beneficiaries: readonly BeneficiaryRow[];
  readonly basedOn: readonly (NamedRow & TieRow & { readonly holds: readonly string[] })[];
  readonly sectors: readonly ClaimedRow[];
  readonly sameAs: readonly ClaimedRow[];
}

interface TermRow {
  readonly term: NamedRow;
  readonly countsAs: readonly (NamedRow & { readonly same: boolean; readonly ties: readonly TieRow[] })[];
}

/** The regions of ids; those that nothing has are missing. */
export async function readRegions(database: Database, ids: readonly string[]): Promise<Named[]> {
  const rows = await database.read(statement('regions'), { ids });
  return rows.map(({ region }) => named(region as NamedRow));
}

/**
 * The measures that reach regions, by region, policy and measure; those that only hold others are left out.
 *
 * @param regions Ids; all regions that a policy with measures applies to, where it is undefined.
 * @returns undefined where there are more than {@link MOST_OFFERS}
 */
export async function readOffers(
  database: Database,
  regions: readonly string[] | undefined,
): Promise<Offer[] | undefined> {
  const parameters = { regions: regions ?? null, limit: int(MOST_OFFERS + 1) };
  const offers = (await database.read(statement('offers'), parameters)) as unknown as OfferRow[];
  if (offers.length > MOST_OFFERS) return undefined;
  const ids = [...new Set(offers.map(({ measure }) => measure))];
  const rows = (ids.length === 0
    ? []
    : await database.read(statement('measures'), { ids })) as unknown as MeasureRow[];
  const measures = new Map(rows.map((row) => [row.measure.id, measureOf(row)]));
  return offers.flatMap((offer) => {
    const measure = measures.get(offer.measure);
    return measure ? [offerOf(offer, measure)] : [];
  });
}

/** What the kinds and sectors of ids count as; those that nothing has, or that are of another type, are missing. */
export async function readTerms(database: Database, ids: readonly string[]): Promise<Term[]> {
  if (ids.length === 0) return [];
  const rows = await database.read(statement('terms'), { ids });
  return (rows as unknown as TermRow[]).map(termOf);
}

function offerOf({ region, policy, places, contains }: OfferRow, measure: Measure): Offer {
  return {
    region: named(region),
    policy: {
      ...named(policy),
      ...(policy.validity !== null && { validity: { text: policy.validity, claimIds: policy.validityIds } }),
    },
    reach: reachOf(places),
    contains: sourceOf(contains),
    // What the measure itself is for is closer than what its policy is for.
    measure: measure.sectors.length > 0 ? measure : { ...measure, sectors: withClaims(policy.sectors) },
  };
}

/** Undefined where it only holds other measures, so that nobody could claim it. */
function measureOf({ measure, values, ...row }: MeasureRow): Measure | undefined {
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
      .sort((a, b) => byId(a.actor, b.actor) || compareTexts(claimOf(a), claimOf(b))),
    basedOn: row.basedOn
      .map((rules) => ({ ...named(rules), source: sourceOf([rules]), told: rules.holds.length > 0 }))
      .sort(byId),
    sectors: withClaims(row.sectors),
    sameAs: withClaims(row.sameAs),
  };
}

function withClaims(rows: readonly ClaimedRow[]): (Named & { readonly claimIds: readonly string[] })[] {
  return rows.map((row) => ({ ...named(row), claimIds: row.claimIds })).sort(byId);
}

/** The closest way: what applies to the region itself needs no other. */
function reachOf(places: readonly PlaceRow[]): Reach {
  for (const kind of ['HERE', 'ABOVE', 'BELOW'] as const) {
    const here = places.filter(({ reach }) => reach === kind).sort(regionsFirst);
    if (here.length === 0) continue;
    const open = here.filter(({ excepted }) => !excepted);
    const of = open.length > 0 ? open : here;
    return {
      kind,
      places: of.map(named),
      source: sourceOf(of.flatMap(({ ties }) => ties)),
      excepted: open.length === 0,
    };
  }
  throw new TypeError('expected a place by which a policy reaches a region');
}

function beneficiaryOf(row: BeneficiaryRow): Beneficiary {
  const qualifiers = [...row.qualifiers].sort(byId);
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

function termOf({ term, countsAs }: TermRow): Term {
  const own = countsAs.map(({ same, ties, ...row }) => ({ ...named(row), same, source: sourceOf(ties) }));
  return {
    ...named(term),
    countsAs: own.sort((a, b) => Number(b.id === term.id) - Number(a.id === term.id)),
  };
}

function named({ id, name, nameEn }: NamedRow): Named {
  return { id, name: { zh: name, en: nameEn ?? name } };
}

/** Several relationships that a conclusion goes along, as one: what comes from the region tree has no claims. */
function sourceOf(ties: readonly TieRow[]): Source {
  const places = ties.map(({ modality }) => MODALITIES.findIndex((one) => one === modality));
  return {
    claimIds: [...new Set(ties.flatMap(({ claimIds }) => claimIds ?? []))],
    inferred: ties.some(({ basis }) => basis === 'INFERRED'),
    modality: MODALITIES[Math.max(0, ...places)] ?? 'ACTUAL',
  };
}

function regionsFirst(a: NamedRow, b: NamedRow): number {
  return Number(b.id.startsWith('region:')) - Number(a.id.startsWith('region:')) || byId(a, b);
}

function byId(a: { readonly id: string }, b: { readonly id: string }): number {
  return compareTexts(a.id, b.id);
}
