import { REGION } from '../../choosing/load-region-choices.js';

/** How many columns a page has room for. */
export const MOST_REGIONS = 5;

/** What the page shows: the regions, and the figure whose claim is opened. */
export interface Selection {
  readonly regions: readonly string[];
  readonly claim: string | undefined;
}

/** The address of a selection. */
export function compareAddress({ regions, claim }: Selection): string {
  const said = new URLSearchParams();
  for (const id of regions) said.append(REGION, id);
  if (claim !== undefined) said.set('claim', claim);
  const query = String(said);
  return `/compare${query === '' ? '' : `?${query}`}${claim === undefined ? '' : '#claim'}`;
}

/** The address without a region of it. */
export function withoutRegion({ regions }: Selection, region: string): string {
  return compareAddress({ regions: regions.filter((id) => id !== region), claim: undefined });
}
