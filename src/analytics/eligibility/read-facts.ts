import type { Database } from '../../neo4j/database.js';
import { readRows } from '../../typed-statement.js';
import type { Measure, Named, Offer, Term } from './facts.js';
import { measureOfRow } from './measure-of-row.js';
import { named, namedWithClaims, sourceOf } from './named.js';
import { reachOfPlaces } from './reach-of-places.js';
import {
  READ_MEASURES,
  READ_OFFERS,
  READ_REGIONS,
  READ_TERMS,
  type OfferRow,
  type TermRow,
} from './statements.js';

/** More measures than this, in all regions together, would be a table for nobody. */
export const MOST_OFFERS = 2_000;

/** The regions of ids; those that nothing has are missing. */
export async function readRegions(database: Database, ids: readonly string[]): Promise<Named[]> {
  return (await readRows(database, READ_REGIONS, ids)).map(({ region }) => named(region));
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
  const offers = await readRows(database, READ_OFFERS, { regions, limit: MOST_OFFERS + 1 });
  if (offers.length > MOST_OFFERS) return undefined;
  const ids = [...new Set(offers.map(({ measure }) => measure))];
  const rows = ids.length === 0 ? [] : await readRows(database, READ_MEASURES, ids);
  const measures = new Map(rows.map((row) => [row.measure.id, measureOfRow(row)]));
  return offers.flatMap((offer) => {
    const measure = measures.get(offer.measure);
    return measure ? [offerOf(offer, measure)] : [];
  });
}

/** What the kinds and sectors of ids count as; those that nothing has, or that are of another type, are missing. */
export async function readTerms(database: Database, ids: readonly string[]): Promise<Term[]> {
  if (ids.length === 0) return [];
  return (await readRows(database, READ_TERMS, ids)).map(termOf);
}

function offerOf({ region, policy, places, contains }: OfferRow, measure: Measure): Offer {
  return {
    region: named(region),
    policy: {
      ...named(policy),
      ...(policy.validity !== null && { validity: { text: policy.validity, claimIds: policy.validityIds } }),
    },
    reach: reachOfPlaces(places),
    contains: sourceOf(contains),
    // What the measure itself is for is closer than what its policy is for.
    measure: measure.sectors.length > 0 ? measure : { ...measure, sectors: namedWithClaims(policy.sectors) },
  };
}

function termOf({ term, countsAs }: TermRow): Term {
  const own = countsAs.map(({ same, ties, ...row }) => ({ ...named(row), same, source: sourceOf(ties) }));
  return {
    ...named(term),
    countsAs: own.sort((a, b) => Number(b.id === term.id) - Number(a.id === term.id)),
  };
}
