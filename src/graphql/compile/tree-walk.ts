import type { Tree } from '../model/model.js';
import { chosen, type Arg } from '../operation/argument.js';
import type { Scope } from './scope.js';
import { unhandled } from './unhandled.js';

/** How a walk goes along the tree of the node that it starts from, and what becomes of exceptions; the same in lists and in filters. */
export interface TreeWalk {
  /** Down or up the tree, or both; none where the walk stays with the node. */
  readonly directions: readonly ('rollUp' | 'hereOrAbove')[];
  readonly exceptions: 'APPLY' | 'IGNORE' | 'ONLY';
}

/** The names of the arguments that say it. */
export const TREE_ARGUMENTS = ['rollUp', 'hereOrAbove', 'exceptions'] as const;

/** Reads a tree walk from the arguments of a field, or from a filter on it; `field` is for the error. */
export function readTreeWalk(given: ReadonlyMap<string, Arg>, field: string): TreeWalk {
  const exceptions = chosen(given, 'exceptions') ?? 'APPLY';
  if (exceptions !== 'APPLY' && exceptions !== 'IGNORE' && exceptions !== 'ONLY') {
    throw unhandled(`${field}(exceptions: ${exceptions})`);
  }
  const directions = (['rollUp', 'hereOrAbove'] as const).filter((name) => chosen(given, name) === true);
  return { directions, exceptions };
}

/** Whether exceptions decide what is found: a walk that stays with the node only shows them on its edges. */
export function takesExceptions({ directions, exceptions }: TreeWalk): boolean {
  return exceptions === 'ONLY' || (exceptions === 'APPLY' && directions.length > 0);
}

/** Clauses that bind `part` to the node `owner`, and to those of its tree that the walk starts from. */
export function treeParts(
  scope: Scope,
  { directions }: TreeWalk,
  { label, type, depth }: Tree,
  owner: string,
  part: string,
): string[] {
  const hops = `[:${type}*0..${depth}]`;
  const ways = directions.map((direction) =>
    direction === 'rollUp'
      ? `MATCH (${owner})<-${hops}-(${part}:${label})`
      : `MATCH (${owner})-${hops}->(${part}:${label})`,
  );
  if (ways.length === 1) return ways;
  return scope.call([owner], [ways.join(` RETURN ${part} UNION `), `RETURN ${part}`]);
}
