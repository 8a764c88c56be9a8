import type { EdgeBinding } from './edge-expressions.js';
import type { SortKey } from './list-order.js';
import type { Match } from './match.js';

/** The nodes of a list before it is ordered and cut to a page: how they are matched, and what is bound beside each. */
export interface Candidates {
  readonly match: Match;
  /** Clauses that leave one row a node where the match may give several; empty where it gives one. */
  readonly once: readonly string[];
  /** The relationships that lead to a node; undefined where nothing is asked of them. */
  readonly edge: EdgeBinding | undefined;
  /** What the list is ordered by where the request says nothing. */
  readonly natural: readonly SortKey[];
}
