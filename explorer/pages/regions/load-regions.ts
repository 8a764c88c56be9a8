import type { Ask } from '../../asking/ask.js';
import {
  regionPartsOperation,
  type RegionRowFragment,
  regionRowsOperation,
  spokenRegionsOperation,
  type SpokenRegionsQuery,
} from './regions.graphql.js';

/** A province with how much texts say of it. */
export interface Province {
  readonly id: string;
  readonly name: string;
  readonly code: string | null;
  /** Claims on it and on its parts, added up. */
  readonly claims: number;
}

/** A line of the tree. */
export interface Branch {
  readonly region: RegionRowFragment;
  readonly depth: number;
  /** How many of its parts are lines of the tree. */
  readonly shown: number;
}

/** What the page is made of. */
export interface RegionsData {
  /** The regions all parts of which are asked for. */
  readonly open: readonly string[];
  readonly provinces: readonly Province[];
  readonly branches: readonly Branch[];
  /** How many regions texts speak of, shown or not. */
  readonly spoken: number;
  /** How many parts of opened regions are not shown, as they are too many. */
  readonly more: number;
}

type Spoken = SpokenRegionsQuery['regions']['nodes'][number];

const A_PAGE = 100;
/** With more regions than this the tree is folded below its second level; a click opens a branch. */
const MOST_LINES = 200;
const FOLDED_DEPTH = 1;

/** The name of the field of an address that opens a region. */
export const OPEN = 'open';

export async function loadRegions(ask: Ask, search: URLSearchParams): Promise<RegionsData> {
  const open = [...new Set(search.getAll(OPEN).filter((id) => /^region:./.test(id)))];
  const [spoken, { provinces, parts }] = await Promise.all([
    loadSpoken(ask),
    ask(regionPartsOperation, { ids: open }),
  ]);
  const named = new Set(spoken.flatMap(({ id, ancestors }) => [id, ...ancestors.nodes.map((one) => one.id)]));
  const isFolded = named.size > MOST_LINES;
  const depths = new Map(spoken.map(({ id, ancestors }) => [id, ancestors.nodes.length]));
  const kept = spoken.filter(
    ({ id, ancestors }) =>
      !isFolded ||
      (depths.get(id) ?? 0) <= FOLDED_DEPTH ||
      ancestors.nodes.some((above) => open.includes(above.id)),
  );
  const ids = new Set([
    ...kept.flatMap(({ id, ancestors }) => [...ancestors.nodes.map((one) => one.id), id]),
    ...open,
    ...parts.nodes.map(({ id }) => id),
  ]);
  const rows = await loadRows(ask, [...ids]);
  return {
    open,
    provinces: provinces.nodes.map((province) => ({
      ...province,
      claims: claimsOn(province.id, spoken),
    })),
    branches: asTree(rows),
    spoken: spoken.length,
    more: parts.totalCount - parts.nodes.length,
  };
}

async function loadSpoken(ask: Ask): Promise<Spoken[]> {
  const spoken: Spoken[] = [];
  let after: string | null = null;
  do {
    const { regions }: SpokenRegionsQuery = await ask(spokenRegionsOperation, { after });
    spoken.push(...regions.nodes);
    after = regions.pageInfo.hasNextPage ? regions.pageInfo.endCursor : null;
  } while (after !== null);
  return spoken;
}

async function loadRows(ask: Ask, ids: readonly string[]): Promise<RegionRowFragment[]> {
  const pages = Array.from({ length: Math.ceil(ids.length / A_PAGE) }, (_, at) =>
    ids.slice(at * A_PAGE, (at + 1) * A_PAGE),
  );
  const answers = await Promise.all(pages.map((page) => ask(regionRowsOperation, { ids: page })));
  return answers.flatMap(({ regions }) => regions.nodes);
}

function claimsOn(id: string, spoken: readonly Spoken[]): number {
  return spoken
    .filter((region) => region.id === id || region.ancestors.nodes.some((above) => above.id === id))
    .reduce((sum, { claims }) => sum + claims.totalCount, 0);
}

/** Each region after the one that it lies in, by their codes, which are in the ids. */
function asTree(rows: readonly RegionRowFragment[]): Branch[] {
  const path = ({ id, ancestors }: RegionRowFragment): string =>
    [...ancestors.nodes.map((above) => above.id).reverse(), id].join(' ');
  return [...rows]
    .sort((a, b) => (path(a) < path(b) ? -1 : 1))
    .map((region) => ({
      region,
      depth: region.ancestors.nodes.length,
      shown: rows.filter(({ ancestors }) => ancestors.nodes[0]?.id === region.id).length,
    }));
}
