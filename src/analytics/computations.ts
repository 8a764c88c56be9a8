import type { GdsConfig } from '../config.js';
import type { Computations } from '../graphql/computation.js';
import { alike, likenessOfRegions } from './alike/alike.js';
import { eligibility } from './eligibility/eligibility.js';
import { centrality } from './gds/centrality.js';
import { communities } from './gds/communities.js';
import { GdsRuns } from './gds/gds-runs.js';

/**
 * What the fields marked `@computed` in `schema.graphql` are computed by.
 *
 * @param gds What those that run Graph Data Science may take.
 */
export function createComputations(gds: GdsConfig): Computations {
  const runs = new GdsRuns(gds);
  return new Map([
    ['Query.alike', alike],
    ['Query.eligibility', eligibility],
    ['Query.lessons', likenessOfRegions],
    ['Query.centrality', centrality(runs)],
    ['Query.communities', communities(runs)],
  ]);
}
