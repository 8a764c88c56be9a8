import type { FieldDefinitionNode } from 'graphql';

import { ContractError } from '../../errors.js';
import { declaredArguments } from './declared-arguments.js';
import type { DeclaredTypes } from './declared-types.js';
import { booleanArgument, directive, requiredArgument } from './directives.js';
import type { Access, Field, LinkField } from './model.js';
import { readAccess, type CompositeNode } from './read-access.js';
import { readForm } from './read-form.js';
import { typeReference } from './type-reference.js';

/** The fields of a type by name. @throws ContractError where one does not say how it is read */
export function readFields(types: DeclaredTypes, owner: CompositeNode): Map<string, Field> {
  return new Map(owner.fields?.map((field) => [field.name.value, readField(types, owner, field)]));
}

function readField(types: DeclaredTypes, owner: CompositeNode, node: FieldDefinitionNode): Field {
  const type = typeReference(node.type);
  const base = {
    name: node.name.value,
    nonNull: type.nonNull,
    description: node.description?.value ?? '',
  };
  if (directive(node, 'localized')) return { ...base, kind: 'localized' };
  if (types.isValue(type.name)) return { ...base, kind: 'value', type: type.name };
  if (types.isWalkedTo(type.name)) {
    const access = readAccess(owner, node);
    const cardinality = !type.list ? 'one' : hasPages(types, node, access) ? 'connection' : 'list';
    return {
      ...base,
      kind: 'walk',
      access,
      type: type.name,
      cardinality,
      arguments: declaredArguments(node),
    };
  }
  const link = directive(node, 'linkTo');
  if (link) {
    return { ...base, kind: 'link', path: requiredArgument(link, 'path'), id: linkedId(types, owner, node) };
  }
  const form = base.name === 'id' ? ({ kind: 'id', of: owner.name.value } as const) : readForm(node);
  return { ...base, kind: 'property', type: type.name, list: type.list, form };
}

/** The id that a field marked `@linkTo` puts into its path. */
function linkedId(types: DeclaredTypes, owner: CompositeNode, field: FieldDefinitionNode): LinkField['id'] {
  const node = owner.fields?.find(({ name }) => name.value === 'id');
  // A link that is the id itself has nothing that it could be made of.
  const id = node === field ? undefined : node && readField(types, owner, node);
  if (id?.kind === 'property') return id;
  const coordinate = `${owner.name.value}.${field.name.value}`;
  throw new ContractError(
    `schema.graphql: ${coordinate}: expected ${owner.name.value} to have an id, as @linkTo makes a link of it.`,
  );
}

/** Whether a list is given as a connection: one of nodes is, unless it comes with a row or its directive says otherwise. */
function hasPages(types: DeclaredTypes, list: FieldDefinitionNode, access: Access): boolean {
  const relationship = directive(list, 'relationship');
  const connection = relationship ? booleanArgument(relationship, 'connection', true) : true;
  return connection && access.kind !== 'column' && types.isNode(typeReference(list.type).name);
}
