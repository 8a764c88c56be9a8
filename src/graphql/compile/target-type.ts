import { ContractError } from '../../errors.js';
import type { InterfaceType, NodeType, WalkField } from '../model/model.js';
import type { WalkSlot } from '../operation/selection.js';
import { label, type Scope } from './scope.js';

/** The node type or interface that a field leads to. */
export function targetType(scope: Scope, { field }: { readonly field: WalkField }): NodeType | InterfaceType {
  const type = scope.model.nodes.get(field.type) ?? scope.model.interfaces.get(field.type);
  if (!type) throw new ContractError(`schema.graphql: expected ${field.type} to be a node type.`);
  return type;
}

/** A test that the owner is of a type that the field is read for; undefined where it always is. */
export function guardCondition(slot: WalkSlot, owner: string | undefined): string | undefined {
  return slot.guard && owner !== undefined ? `${owner}:${slot.guard.map(label).join('|')}` : undefined;
}
