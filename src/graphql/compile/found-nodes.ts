import type { InterfaceType, NodeType } from '../model/model.js';
import type { Arg } from '../operation/argument.js';
import { namesKey } from './anchor.js';
import { allOf } from './condition.js';
import { matchLines, type Match } from './match.js';
import { nameLookups } from './name-lookups.js';
import { nodeLabel } from './relationship-pattern.js';
import type { Scope } from './scope.js';

/**
 * Where an index finds more, nodes are read in the list's order instead, as without it: a page is full soon then. It bounds
 * what the index can cost in vain, some 2 ms.
 */
const MOST = 1_000;

/** Nodes that full-text indexes found for a filter on names, bound before the list is read. */
export interface FoundNodes {
  /** Clauses that bind them. */
  readonly lines: readonly string[];
  /** Name of their list. */
  readonly list: string;
  /** Whether they are all that may match, and few. */
  readonly few: string;
  /** The opposite. */
  readonly many: string;
}

/** What indexes find for a `where` by names; undefined where it has none, or a key, which finds less. */
export function findByName(
  scope: Scope,
  type: NodeType | InterfaceType,
  where: Arg | undefined,
): FoundNodes | undefined {
  if (where?.kind === 'object' && namesKey(scope, type, where)) return undefined;
  const lookups = nameLookups(scope, type, where);
  if (lookups === undefined) return undefined;
  const list = scope.name('f');
  const lines = scope.call(
    [],
    [
      `UNWIND ${lookups} AS lookup`,
      `CALL db.index.fulltext.queryNodes(lookup.index, lookup.query, {limit: ${MOST + 1}}) YIELD node`,
      `RETURN collect(DISTINCT node) AS ${list}`,
    ],
  );
  return {
    lines,
    list,
    few: `${lookups} IS NOT NULL AND size(${list}) <= ${MOST}`,
    many: `${lookups} IS NULL OR size(${list}) > ${MOST}`,
  };
}

/** A list whose nodes may be found. */
interface ReadNodes {
  readonly type: NodeType | InterfaceType;
  /** What its nodes are bound to. */
  readonly node: string;
  /** All nodes of the type that match. */
  readonly match: Match;
  /** How many subqueries the match has, and the rows: Neo4j plans them twice. */
  readonly subqueries: number;
  /** The clauses that read a match; its lines where nothing is given. */
  readonly rows?: (match: Match) => readonly string[];
  /** What they bind. */
  readonly columns?: readonly string[];
}

/**
 * Clauses that read the nodes that were found where these are few, and all of the type otherwise. Which it is shows when the
 * statement runs: a page of nodes whose names nearly all match is still read in its order, and stops where it is full.
 */
export function readEitherWay(
  scope: Scope,
  { list, few, many }: FoundNodes,
  { type, node, match, subqueries, rows = matchLines, columns = [node] }: ReadNodes,
): string[] {
  scope.addSubqueries(subqueries);
  const found: Match = {
    clauses: [`UNWIND ${list} AS ${node}`, `WITH ${node}`],
    condition: allOf([`${node}${nodeLabel(type)}`, match.condition]),
  };
  const returned = `RETURN ${columns.join(', ')}`;
  return scope.call(
    [list],
    [
      `WITH ${list} WHERE ${few}`,
      ...rows(found),
      returned,
      'UNION ALL',
      `WITH ${list} WHERE ${many}`,
      // In a subquery of its own, the match is not made where the condition fails, and may read an index in its order.
      ...scope.call([], [...rows(match), returned]),
      returned,
    ],
  );
}
