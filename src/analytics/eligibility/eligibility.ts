import { compareTexts } from '../../compare-texts.js';
import type { FieldNode } from 'graphql';

import type { Computation } from '../../graphql/computation.js';
import { badUserInput, FIND_IDS, RequestError } from '../../graphql/errors.js';
import type { Database } from '../../neo4j/database.js';
import { assess, type Assessment } from './assess.js';
import type { Told } from './beneficiary-steps.js';
import { checkEnterprise } from './check-enterprise.js';
import type { Enterprise } from './enterprise.js';
import type { Named, Offer, Term } from './facts.js';
import { MOST_OFFERS, readOffers, readRegions, readTerms } from './read-facts.js';
import { regionRow } from './rows.js';
import { totalsOf } from './totals.js';

interface Given {
  readonly regions?: readonly string[];
  readonly enterprise: Enterprise;
  readonly first: number;
}

/** `Query.eligibility`: what the measures of regions mean for an enterprise. */
export const eligibility: Computation = {
  costly: false,
  async compute(given, { database, field }) {
    const { regions, enterprise, first } = given as unknown as Given;
    checkEnterprise(enterprise, field);
    const ids = regions && [...new Set(regions)];
    const [named, offers, told] = await Promise.all([
      ids && requiredRegions(database, ids, field),
      readOffers(database, ids),
      toldOf(database, enterprise, field),
    ]);
    if (!offers) throw tooMany(field);
    const assessed = offers.map((offer) => assess(offer, enterprise, told));
    const rows = (named ?? regionsOf(offers)).map((region) => {
      const own = assessed.filter(({ offer }) => offer.region.id === region.id);
      return { region, own: own.sort(byOutcome), totals: totalsOf(own) };
    });
    if (!named)
      rows.sort(
        (a, b) => (b.totals.most ?? -1) - (a.totals.most ?? -1) || compareTexts(a.region.id, b.region.id),
      );
    return rows.slice(0, first).map(({ region, own, totals }) => regionRow(region, own, totals));
  },
};

/** @throws GraphQLError BAD_USER_INPUT where nothing has one of the ids */
async function requiredRegions(
  database: Database,
  ids: readonly string[],
  field: FieldNode | undefined,
): Promise<Named[]> {
  const found = new Map((await readRegions(database, ids)).map((region) => [region.id, region]));
  return ids.map((id) => {
    const region = found.get(id);
    if (region) return region;
    throw unknownId('regions', id, field);
  });
}

/** What the enterprise tells of itself in words of the graph. @throws GraphQLError BAD_USER_INPUT */
async function toldOf(
  database: Database,
  enterprise: Enterprise,
  field: FieldNode | undefined,
): Promise<Told> {
  const { kinds, recognisedAs, sectors } = enterprise;
  const ids = [...new Set([kinds, recognisedAs, sectors].flatMap((list) => list ?? []))];
  const terms = new Map((await readTerms(database, ids)).map((term) => [term.id, term]));
  const termsOf = (name: string, type: string, list: readonly string[] | undefined): Term[] | undefined =>
    list?.map((id) => {
      const term = terms.get(id);
      if (term && id.startsWith(`${type}:`)) return term;
      throw unknownId(`enterprise.${name}`, id, field);
    });
  return {
    kinds: termsOf('kinds', 'actor', kinds),
    recognisedAs: termsOf('recognisedAs', 'actor', recognisedAs),
    sectors: termsOf('sectors', 'sector', sectors),
  };
}

function regionsOf(offers: readonly Offer[]): Named[] {
  return [...new Map(offers.map(({ region }) => [region.id, region])).values()];
}

const OUTCOMES = ['APPLIES', 'CANNOT_BE_TOLD', 'DOES_NOT_APPLY'] as const;

/** What applies first, the largest amount first. */
function byOutcome(a: Assessment, b: Assessment): number {
  return (
    OUTCOMES.indexOf(a.outcome) - OUTCOMES.indexOf(b.outcome) ||
    (b.amount?.amount ?? -1) - (a.amount?.amount ?? -1) ||
    compareTexts(a.offer.measure.id, b.offer.measure.id) ||
    compareTexts(a.offer.policy.id, b.offer.policy.id)
  );
}

function unknownId(argument: string, id: string, field: FieldNode | undefined): RequestError {
  const message = {
    zh: `图谱中没有“${id}”，或不是这里要填的类型；${FIND_IDS.zh}`,
    en: `nothing has the id "${id}", or it is of another type than is asked for; ${FIND_IDS.en}`,
  };
  return badUserInput(`eligibility(${argument}:)`, message, field);
}

function tooMany(field: FieldNode | undefined): RequestError {
  return new RequestError(
    {
      zh: `适用的措施超过 ${MOST_OFFERS} 项。请用 regions 指定较少的地区。`,
      en: `More than ${MOST_OFFERS} measures are to be looked at. Ask about fewer regions (\`regions\`).`,
    },
    { extensions: { code: 'OPERATION_TOO_LARGE', maximum: MOST_OFFERS }, nodes: field ?? null },
  );
}
