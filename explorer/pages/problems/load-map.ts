import type { Ask } from '../../asking/ask.js';
import { type EvidenceMap, mapByKind, mapByRegion } from './evidence-map.js';
import {
  type MappedRegionFragment,
  problemsAffectingOperation,
  problemsAnsweredOperation,
  problemsByKindOperation,
  problemsProvincesOperation,
  type ProblemsProvincesQuery,
} from './problems.graphql.js';
import type { View } from './view.js';

/** As many as one list of the API has. */
const MOST_IDS = 100;

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
  const ids = columns.map(({ key }) => key);
  const found: ProblemsProvincesQuery['regions']['nodes'][number][] = [];
  for (let at = 0; at < ids.length; at += MOST_IDS) {
    const { regions } = await ask(problemsProvincesOperation, { ids: ids.slice(at, at + MOST_IDS) });
    found.push(...regions.nodes);
  }
  return new Map(
    found.flatMap(({ id, ancestors }) => {
      const province = ancestors.nodes.find(({ level }) => level === 'PROVINCE');
      return province === undefined ? [] : [[id, province] as const];
    }),
  );
}
