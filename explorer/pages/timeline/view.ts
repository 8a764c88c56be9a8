import { REGION, regionsOf } from '../../choosing/load-region-choices.js';
import { typeWords } from '../../entities/types.js';
import type { EntityType, TimelineKind } from './timeline.graphql.js';

/** What the page shows; all of it is in the address. */
export interface View {
  /** Dates as typed; empty where none is. */
  readonly from: string;
  readonly to: string;
  readonly regions: readonly string[];
  readonly types: readonly EntityType[];
  readonly kind: TimelineKind | undefined;
  /** The claim that is opened. */
  readonly claim: string | undefined;
}

const KINDS: readonly TimelineKind[] = ['VALUE', 'VALID_TIME'];
const TYPES = Object.keys(typeWords) as EntityType[];

/** Reads a view from what stands behind `?`; types and kinds that it does not know count as not said. */
export function readView(search: URLSearchParams): View {
  const types = search.getAll('type');
  return {
    from: (search.get('from') ?? '').trim(),
    to: (search.get('to') ?? '').trim(),
    regions: regionsOf(search),
    types: TYPES.filter((type) => types.includes(type)),
    kind: KINDS.find((kind) => kind === search.get('kind')),
    claim: search.get('claim') ?? undefined,
  };
}

/** The address of a view. */
export function viewAddress({ from, to, regions, types, kind, claim }: View): string {
  const said = new URLSearchParams();
  if (from !== '') said.set('from', from);
  if (to !== '') said.set('to', to);
  for (const id of regions) said.append(REGION, id);
  for (const type of types) said.append('type', type);
  if (kind !== undefined) said.set('kind', kind);
  if (claim !== undefined) said.set('claim', claim);
  const query = String(said);
  return `/timeline${query === '' ? '' : `?${query}`}${claim === undefined ? '' : '#claim'}`;
}
