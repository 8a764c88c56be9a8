import type { Ask } from '../../asking/ask.js';
import { type EvidenceMap, mapByKind, mapByRegion } from './evidence-map.js';
import {
  type MappedRegionFragment,
  problemsAffectingOperation,
  problemsAnsweredOperation,
  problemsByKindOperation,
  problemsProvincesOperation,
} from './problems.graphql.js';
import type { View } from './view.js';

/** Loads the map that a view is of. */
export async function loadMap(ask: Ask, { by, provinces }: View): Promise<EvidenceMap> {
  if (by === 'kind') return mapByKind(await ask(problemsByKindOperation));
  const [affecting, answered] = await Promise.all([
    ask(problemsAffectingOperation),
    ask(problemsAnsweredOperation),
  ]);
  const map = mapByRegion(affecting, answered, new Map());
  if (!provinces) return map;
  return mapByRegion(affecting, answered, await provincesOf(ask, map));
}

async function provincesOf(
  ask: Ask,
  { columns }: EvidenceMap,
): Promise<ReadonlyMap<string, MappedRegionFragment>> {
  const { regions } = await ask(problemsProvincesOperation, { ids: columns.map(({ key }) => key) });
  return new Map(
    regions.nodes.flatMap(({ id, ancestors }) => {
      const province = ancestors.nodes.find(({ level }) => level === 'PROVINCE');
      return province === undefined ? [] : [[id, province] as const];
    }),
  );
}
