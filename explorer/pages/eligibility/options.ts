import type { NamedFragment } from '../../entities/named.graphql.js';
import type { EligibilityOptionsQuery } from './eligibility.graphql.js';

/** What the form offers. */
export interface Options {
  /** Whom measures are for, the kind that most are for first. */
  readonly kinds: readonly NamedFragment[];
  /** What a measure rewards being recognised as. */
  readonly awarded: readonly NamedFragment[];
  /** What policies with measures are for, the sector that most are for first. */
  readonly sectors: readonly NamedFragment[];
  readonly otherSectors: readonly NamedFragment[];
}

/** What the loaded policies ask about, as options. */
export function optionsOf({ kinds, awarded, policies, sectors }: EligibilityOptionsQuery): Options {
  const named = policies.nodes.flatMap((policy) => policy.sectors.nodes);
  const uses = (id: string): number => named.filter((sector) => sector.id === id).length;
  const first = [...new Map(named.map((sector) => [sector.id, sector])).values()].sort(
    (a, b) => uses(b.id) - uses(a.id) || (a.id < b.id ? -1 : 1),
  );
  return {
    kinds: kinds.nodes,
    awarded: awarded.nodes,
    sectors: first,
    otherSectors: sectors.nodes.filter(({ id }) => uses(id) === 0),
  };
}
