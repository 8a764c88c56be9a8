import { aggregate } from './aggregate.mjs';
import { claims } from './claims-of-fund.mjs';
import { counts } from './counts.mjs';
import { edgeClaims } from './edge-claims.mjs';
import { filteredList } from './filtered-list.mjs';
import { fourLevelLarge, fourLevelSmall } from './four-level.mjs';
import { lookup } from './lookup.mjs';
import { paths } from './paths.mjs';
import { search } from './search.mjs';
import { threeLevelLarge, threeLevelSmall } from './three-level.mjs';

/** The questions that every peer answers. */
export const operations = [
  lookup,
  filteredList,
  threeLevelSmall,
  threeLevelLarge,
  fourLevelSmall,
  fourLevelLarge,
  counts,
  aggregate,
  paths,
  search,
  claims,
  edgeClaims,
];
