import type {
  ConstDirectiveNode,
  FieldDefinitionNode,
  InterfaceTypeDefinitionNode,
  ObjectTypeDefinitionNode,
} from 'graphql';

import { ContractError } from '../../errors.js';
import {
  booleanArgument,
  directive,
  listArgument,
  requiredArgument,
  stringArgument,
  wholeArgument,
} from './directives.js';
import type { Access, FileAccess, Tree } from './model.js';
import { typeReference } from './type-reference.js';

/** The definition of a type that has fields. */
export type CompositeNode = ObjectTypeDefinitionNode | InterfaceTypeDefinitionNode;

/**
 * How a field that leads to nodes or records is read.
 *
 * @throws ContractError where its directives do not say so.
 */
export function readAccess(owner: CompositeNode, field: FieldDefinitionNode): Access {
  const coordinate = `${owner.name.value}.${field.name.value}`;
  const computation = computationOf(owner, field);
  if (directive(field, 'cypher')) return { kind: 'file', coordinate, computation };
  const relationship = directive(field, 'relationship');
  if (relationship) {
    return {
      kind: 'relationship',
      types: listArgument(relationship, 'types'),
      direction: directionOf(relationship, coordinate),
      depth: depthOf(relationship),
      tree: booleanArgument(relationship, 'tree', false) ? treeOf(owner, coordinate) : undefined,
      single: directive(owner, 'node') !== undefined && !typeReference(field.type).list,
      orderBy: listArgument(relationship, 'orderBy', ['id']),
    };
  }
  if (owner.name.value === 'Query') return { kind: 'root' };
  if (!directive(owner, 'entity') && !directive(owner, 'node')) {
    const ids = directive(field, 'ids');
    return { kind: 'column', ids: ids && requiredArgument(ids, 'column') };
  }
  throw new ContractError(
    `schema.graphql: ${coordinate}: expected @relationship or @cypher to say how the field is read.`,
  );
}

/** What `@computed` says of a field. */
function computationOf(owner: CompositeNode, field: FieldDefinitionNode): FileAccess['computation'] {
  const computed = directive(field, 'computed');
  if (!computed) return undefined;
  if (owner.name.value === 'Query' && directive(field, 'cypher')) {
    return { cost: Number(requiredArgument(computed, 'cost')) };
  }
  throw new ContractError(
    `schema.graphql: ${owner.name.value}.${field.name.value}: expected @computed beside @cypher, on a field of Query.`,
  );
}

/** The tree of the owner's type, as its field `descendants` walks it. */
function treeOf(owner: CompositeNode, coordinate: string): Tree {
  const descendants = owner.fields?.find((field) => field.name.value === 'descendants');
  const relationship = descendants && directive(descendants, 'relationship');
  const [type] = relationship ? listArgument(relationship, 'types') : [];
  if (!relationship || type === undefined || stringArgument(relationship, 'direction') !== 'IN') {
    throw new ContractError(
      `schema.graphql: ${coordinate}: expected ${owner.name.value} to have a field "descendants" over relationships that come in, as \`tree\` goes down and up along it.`,
    );
  }
  return { label: owner.name.value, type, depth: depthOf(relationship) };
}

/** The most hops of a walk; the directive's own default. */
function depthOf(relationship: ConstDirectiveNode): number {
  return wholeArgument(relationship, 'depth', 1);
}

/** GraphQL's own rules for a schema leave the values of a directive's arguments unchecked. */
function directionOf(relationship: ConstDirectiveNode, coordinate: string): 'OUT' | 'IN' | 'BOTH' {
  const direction = stringArgument(relationship, 'direction');
  if (direction === 'OUT' || direction === 'IN' || direction === 'BOTH') return direction;
  throw new ContractError(
    `schema.graphql: ${coordinate}: expected the direction OUT, IN or BOTH, but got ${direction ?? 'none'}.`,
  );
}
