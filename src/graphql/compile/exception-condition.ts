import type { Tree } from '../model/model.js';
import type { Scope } from './scope.js';
import { takesExceptions, type TreeWalk } from './tree-walk.js';

/**
 * The condition on a relationship that exceptions make: what one keeps from a node or from one above it does not hold for the
 * node. Undefined where they decide nothing.
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
  // Most relationships have none, and need no look at the tree.
  return walk.exceptions === 'ONLY'
    ? `${relationship}.exceptionIds IS NOT NULL AND ${excepted}`
    : `(${relationship}.exceptionIds IS NULL OR NOT ${excepted})`;
}
