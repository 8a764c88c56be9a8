import { compareIds, compareTexts } from '../../compare-texts.js';
import type { Database } from '../../neo4j/database.js';
import type { Feature, FeatureKind } from './features.js';
import { readFeatures, readHolders } from './read-features.js';
import { scoreOf, weightOf } from './score.js';

/** Of more entities that have something in common with one, those that have the most are compared in full. */
const MOST_COMPARED = 200;

/** What entities of the same type have in common with one. */
export interface Likeness {
  /** How many entities have anything in common with it that not too many have. */
  readonly totalCount: number;
  /** Whether all of them were compared, with all of their features. */
  readonly exact: boolean;
  /** How many features it has, and how many of them too many have. */
  readonly features: number;
  readonly common: number;
  /** The most alike first, then by id. */
  readonly alike: readonly Alike[];
}

export interface Alike {
  readonly id: string;
  readonly score: number;
  readonly onlyHere: number;
  readonly onlyThere: number;
  /** The rarest first. */
  readonly shared: readonly Shared[];
}

/** A feature that two entities have in common. */
export interface Shared {
  readonly here: Feature;
  readonly there: Feature;
  /** How many entities of the type have it. */
  readonly count: number;
}

/**
 * Compares an entity with those of its type that have something in common with it.
 *
 * @throws StatementError, DatabaseUnavailableError
 */
export async function findAlike(
  database: Database,
  id: string,
  type: string,
  kinds: readonly FeatureKind[],
): Promise<Likeness> {
  const mine = await readFeatures(database, kinds, [id]);
  const own = mine.of.get(id) ?? [];
  const counts = new Map<string, number>();
  const holders = await readHolders(database, type, own);
  const sharing = new Map<string, number>();
  for (const [key, ids] of holders) {
    if (!ids) continue;
    counts.set(key, ids.length);
    for (const holder of ids) {
      if (holder !== id) sharing.set(holder, (sharing.get(holder) ?? 0) + weightOf(ids.length));
    }
  }
  const compared = [...sharing]
    .sort(([a, x], [b, y]) => y - x || compareTexts(a, b))
    .slice(0, MOST_COMPARED)
    .map(([other]) => other);
  const others = await readFeatures(database, kinds, compared);
  const known = new Set(own.map(({ key }) => key));
  const rest = new Map([...others.of.values()].flat().map((feature) => [feature.key, feature]));
  const further = await readHolders(
    database,
    type,
    [...rest.values()].filter(({ key }) => !known.has(key)),
  );
  for (const [key, ids] of further) if (ids) counts.set(key, ids.length);
  const weights = new Map([...counts].map(([key, count]) => [key, weightOf(count)]));
  const alike = compared.map((other) => compare(other, own, others.of.get(other) ?? [], counts, weights));
  return {
    totalCount: sharing.size,
    exact: mine.exact && others.exact && compared.length === sharing.size,
    features: own.length,
    common: own.filter(({ key }) => !counts.has(key)).length,
    alike: alike.sort((a, b) => b.score - a.score || compareIds(a, b)),
  };
}

function compare(
  id: string,
  own: readonly Feature[],
  other: readonly Feature[],
  counts: ReadonlyMap<string, number>,
  weights: ReadonlyMap<string, number>,
): Alike {
  const [here, there] = [own, other].map(
    (features) => new Map(features.filter(({ key }) => counts.has(key)).map((one) => [one.key, one])),
  ) as [Map<string, Feature>, Map<string, Feature>];
  const { score, shared } = scoreOf(new Set(here.keys()), new Set(there.keys()), weights);
  return {
    id,
    score,
    onlyHere: here.size - shared.length,
    onlyThere: there.size - shared.length,
    shared: shared.map((key) => ({
      here: here.get(key) as Feature,
      there: there.get(key) as Feature,
      count: counts.get(key) as number,
    })),
  };
}
