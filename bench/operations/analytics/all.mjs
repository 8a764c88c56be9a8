import { fundingByRegion } from './funding-by-region.mjs';
import { neighbourhood } from './neighbourhood.mjs';
import { responseMatrix } from './response-matrix.mjs';

/** Questions over much of the graph, whose statements stand in cypher/fields/: ours and the floor alone answer them. */
export const analyticsOperations = [neighbourhood, fundingByRegion, responseMatrix];
