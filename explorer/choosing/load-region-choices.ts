import type { Ask } from '../asking/ask.js';
import { type PlacedFragment, regionChoicesOperation, regionsFoundOperation } from './choosing.graphql.js';

/** What the form of a page offers, read from the address. */
export interface RegionChoices {
  /** As said in the address, unknown ones included. */
  readonly ids: readonly string[];
  readonly chosen: readonly PlacedFragment[];
  /** Those that texts speak of most, in the order of the tree. */
  readonly spoken: readonly PlacedFragment[];
  /** How many texts speak of beside those in `spoken`. */
  readonly unlisted: number;
  readonly find: string;
  readonly found: readonly PlacedFragment[];
  /** How many the name finds beside those in `found`. */
  readonly more: number;
}

/** The names of the fields that `RegionChooser` has in its form. */
export const REGION = 'region';
export const FIND = 'find';

/** The ids of the regions that an address names. */
export function regionsOf(search: URLSearchParams): readonly string[] {
  return [...new Set(search.getAll(REGION).filter((id) => id !== ''))];
}

/** Loads the regions to choose from; `ids` are those chosen. What no region can be called is left to the page's own operation. */
export async function loadRegionChoices(
  ask: Ask,
  search: URLSearchParams,
  ids: readonly string[] = regionsOf(search),
): Promise<RegionChoices> {
  const find = (search.get(FIND) ?? '').trim();
  const [{ spoken, chosen }, named] = await Promise.all([
    ask(regionChoicesOperation, { chosen: ids.filter((id) => /^region:./.test(id)) }),
    find === '' ? undefined : ask(regionsFoundOperation, { name: find }),
  ]);
  const found = named?.regions.nodes ?? [];
  return {
    ids,
    chosen: inOrder(chosen.nodes, ids),
    spoken: byTree(spoken.nodes),
    unlisted: spoken.totalCount - spoken.nodes.length,
    find,
    found,
    more: (named?.regions.totalCount ?? 0) - found.length,
  };
}

function inOrder(regions: readonly PlacedFragment[], ids: readonly string[]): PlacedFragment[] {
  return [...regions].sort((a, b) => ids.indexOf(a.id) - ids.indexOf(b.id));
}

/** Each region after what it lies in: the whole first, then by codes, which are in the ids. */
function byTree(regions: readonly PlacedFragment[]): PlacedFragment[] {
  const path = ({ id, ancestors }: PlacedFragment): string =>
    [...ancestors.nodes.map((above) => above.id).reverse(), id].join(' ');
  return [...regions].sort((a, b) => (path(a) < path(b) ? -1 : 1));
}
