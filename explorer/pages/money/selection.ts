import type { RegionLevel } from '../../schema.graphql.js';
import type { MoneyQuery } from './money.graphql.js';
import { levelWords } from './words.js';

/** How much money supports a region. */
export type Funding = MoneyQuery['fundingByRegion'][number];

/** The part of it that is for a sector. */
type Purpose = Funding['purposes'][number];

/** What the page shows: the level of the regions, and the bar whose claims are listed. */
export interface Selection {
  readonly level: RegionLevel;
  readonly open: { readonly region: string; readonly purpose: string | undefined } | undefined;
}

/** What stands behind `?`; what it does not know counts as not said. */
export function readSelection(search: URLSearchParams): Selection {
  const level = Object.keys(levelWords).find((known) => known === search.get('level')) as
    RegionLevel | undefined;
  const region = search.get('region');
  return {
    level: level ?? 'PROVINCE',
    open: region === null ? undefined : { region, purpose: search.get('purpose') ?? undefined },
  };
}

/** The address of a selection. */
export function moneyAddress({ level, open }: Selection): string {
  const said = new URLSearchParams();
  if (level !== 'PROVINCE') said.set('level', level);
  if (open !== undefined) said.set('region', open.region);
  if (open?.purpose !== undefined) said.set('purpose', open.purpose);
  const query = String(said);
  return `/money${query === '' ? '' : `?${query}`}${open === undefined ? '' : '#claims'}`;
}

/** A purpose in an address: the id of the sector, or that it is none. */
export function purposeKey({ sector }: Purpose): string {
  return sector?.id ?? 'none';
}

/** The ids of the claims that the open bar is the sum of; of a part, those of its funds and those that say what they are for. */
export function claimsBehind(rows: readonly Funding[], { open }: Selection): string[] {
  const row = rows.find(({ region }) => region.id === open?.region);
  if (row === undefined) return [];
  const purpose = row.purposes.find((one) => purposeKey(one) === open?.purpose);
  if (purpose === undefined) {
    const doubts = row.leftOut.flatMap(({ claims }) => claims);
    return unique([...row.claims, ...doubts]);
  }
  const funds = new Set(purpose.funds.map(({ id }) => id));
  return unique([...row.claims.filter(({ subject }) => funds.has(subject.id)), ...purpose.claims]);
}

function unique(claims: readonly { readonly id: string }[]): string[] {
  return [...new Set(claims.map(({ id }) => id))];
}
