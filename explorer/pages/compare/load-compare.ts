import type { Ask } from '../../asking/ask.js';
import { answered, type Answered } from '../../asking/refusal.js';
import { loadRegionChoices, type RegionChoices, regionsOf } from '../../choosing/load-region-choices.js';
import type { ClaimFragment } from '../../claims/claim.graphql.js';
import type { NamedFragment } from '../../entities/named.graphql.js';
import {
  compareClaimsOperation,
  compareOperation,
  type CompareQuery,
  compareSharedOperation,
  compareStartOperation,
} from './compare.graphql.js';
import { MOST_REGIONS, type Selection } from './selection.js';

/** What a link to a comparison says: what several regions have a figure for. */
export interface SharedIndicator {
  readonly label: string;
  readonly entity: NamedFragment | null;
  readonly regions: readonly NamedFragment[];
}

/** What the page is made of. */
export interface CompareData {
  readonly selection: Selection;
  /** How many the address names, where that is more than are compared. */
  readonly tooMany: number | undefined;
  readonly choices: RegionChoices;
  readonly shared: readonly SharedIndicator[];
  /** None where no text gives a figure of any region. */
  readonly compared: Answered<CompareQuery> | undefined;
  /** Of the figure that is open. */
  readonly claims: readonly ClaimFragment[];
}

/** How many regions the API compares at most. */
const MOST_ASKED = 10;
const MOST_SHARED = 6;

export async function loadCompare(ask: Ask, search: URLSearchParams): Promise<CompareData> {
  const { regions } = await ask(compareStartOperation);
  const figured = [...regions.nodes].sort((a, b) => b.claims.totalCount - a.claims.totalCount);
  const said = regionsOf(search);
  const ids = said.length > 0 ? said : figured.slice(0, 2).map(({ id }) => id);
  const selection = {
    regions: ids.slice(0, MOST_REGIONS),
    claim: search.get('claim') ?? undefined,
  };
  const [choices, shared, compared, claims] = await Promise.all([
    loadRegionChoices(ask, search, ids),
    loadShared(
      ask,
      figured.slice(0, MOST_ASKED).map(({ id }) => id),
    ),
    ids.length === 0 ? undefined : answered(ask(compareOperation, { regions: selection.regions })),
    selection.claim === undefined
      ? []
      : ask(compareClaimsOperation, { ids: [selection.claim] }).then((found) => found.claims.nodes),
  ]);
  return {
    selection,
    tooMany: ids.length > MOST_REGIONS ? ids.length : undefined,
    choices,
    shared,
    compared,
    claims,
  };
}

/** What the regions with most figures can be compared by, without saying the same regions twice. */
async function loadShared(ask: Ask, ids: readonly string[]): Promise<SharedIndicator[]> {
  if (ids.length < 2) return [];
  const { comparison } = await ask(compareSharedOperation, { regions: [...ids] });
  const shared = comparison.rows
    .map(({ indicator, entity, cells }) => ({
      label: indicator.label,
      entity,
      regions: cells.flatMap(({ region, figures }) => (figures.length > 0 ? [region] : [])),
    }))
    .filter(({ regions }) => regions.length > 1);
  const first = new Map(shared.map((row) => [row.regions.map(({ id }) => id).join(' '), row]));
  return [...first.values()].slice(0, MOST_SHARED);
}
