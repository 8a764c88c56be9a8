import type { Tree } from '../model/model.js';
import type { Scope } from './scope.js';
import { takesExceptions, type TreeWalk } from './tree-walk.js';

/**
 * The condition that a relationship holds for the owner in spite of its exceptions. An exception on a node also counts for
 * all nodes below it, so the owner and the nodes above it are looked at. Undefined where exceptions decide nothing.
 */
export function exceptionCondition(
  scope: Scope,
  walk: TreeWalk,
  { label, type, depth }: Tree,
  owner: string,
  relationship: string,
): string | undefined {
  if (!takesExceptions(walk)) return undefined;
  const above = scope.name('z');
  const excepted = scope.exists([
    `MATCH (${owner})-[:${type}*0..${depth}]->(${above}:${label})`,
    `WHERE ${above}.id IN ${relationship}.exceptionIds`,
  ]);
  // Most relationships have no exceptions: for those the tree is not read.
  return walk.exceptions === 'ONLY'
    ? `${relationship}.exceptionIds IS NOT NULL AND ${excepted}`
    : `(${relationship}.exceptionIds IS NULL OR NOT ${excepted})`;
}
