import { ContractError } from '../../errors.js';
import type { InterfaceType, NodeType } from '../model/model.js';
import type { WalkSlot } from '../operation/selection.js';
import { matchAll } from './anchor.js';
import { allOf } from './condition.js';
import type { Candidates } from './candidates.js';
import { fileRows } from './file-rows.js';
import { nodeCondition } from './node-condition.js';
import { relatedCandidates } from './related-candidates.js';
import type { Scope } from './scope.js';
import { guardCondition } from './target-type.js';

/** The nodes of the list that `slot` asks for, bound to `node`. */
export function findCandidates(
  scope: Scope,
  slot: WalkSlot,
  owner: string | undefined,
  node: string,
  target: NodeType | InterfaceType,
): Candidates {
  const { access, name } = slot.field;
  const where = slot.arguments.get('where');
  switch (access.kind) {
    case 'root':
      return { ...matchAll(scope, target, node, where), edge: undefined, natural: [] };
    case 'file':
      return {
        match: {
          clauses: [...fileRows(scope, slot, owner, access.coordinate), `WITH DISTINCT node AS ${node}`],
          condition: allOf([guardCondition(slot, owner), nodeCondition(scope, target, node, where)]),
        },
        once: [],
        edge: undefined,
        natural: [],
      };
    case 'relationship':
      return relatedCandidates(scope, slot, access, owner ?? '', node, target);
    case 'column':
    case 'aggregate':
      throw new ContractError(`schema.graphql: ${name}: a column of a record cannot be a connection.`);
  }
}
