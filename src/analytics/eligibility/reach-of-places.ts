import { compareIds } from '../../compare-texts.js';
import type { Reach } from './facts.js';
import { named, sourceOf } from './named.js';
import type { NamedRow, PlaceRow } from './statements.js';

/** The closest first: what applies to the region itself needs no other way. */
const CLOSEST_FIRST = ['HERE', 'ABOVE', 'BELOW'] as const;

/**
 * How a policy comes to a region, of all the places by which it does: by the closest kind of them, without those that the text
 * excepts as long as there are others.
 */
export function reachOfPlaces(places: readonly PlaceRow[]): Reach {
  for (const kind of CLOSEST_FIRST) {
    const reaching = places.filter(({ reach }) => reach === kind).sort(regionsFirst);
    if (reaching.length === 0) continue;
    const open = reaching.filter(({ excepted }) => !excepted);
    const told = open.length > 0 ? open : reaching;
    return {
      kind,
      places: told.map(named),
      source: sourceOf(told.flatMap(({ ties }) => ties)),
      excepted: open.length === 0,
    };
  }
  throw new TypeError('expected a place by which a policy reaches a region');
}

/** Parks after the regions that they are in. */
function regionsFirst(a: NamedRow, b: NamedRow): number {
  return Number(b.id.startsWith('region:')) - Number(a.id.startsWith('region:')) || compareIds(a, b);
}
