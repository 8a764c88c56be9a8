import {
  getNamedType,
  isCompositeType,
  isUnionType,
  type GraphQLCompositeType,
  type GraphQLField,
  type GraphQLNamedType,
} from 'graphql';

import type { SchemaFields } from '../oracle/schema-fields.js';

/** A field of the schema that is asked. */
export type Field = GraphQLField<unknown, unknown>;

/** The fields by which a list, or an entry of it, gives its nodes. */
const ENTRIES = new Set(['edges', 'nodes', 'node']);

/** The fields that a type has; a union has none. */
export function fieldsOf(type: GraphQLCompositeType): readonly Field[] {
  return isUnionType(type) ? [] : Object.values(type.getFields());
}

export function takes(field: Field, argument: string): boolean {
  return field.args.some(({ name }) => name === argument);
}

/** Whether a field gives what the list that it stands in is of. */
export function isEntry(field: Field): boolean {
  return ENTRIES.has(field.name) && field.args.length === 0;
}

/** Whether a type is a page of a list, or an entry of one. */
export function isOfPage(type: GraphQLCompositeType): boolean {
  return fieldsOf(type).some(({ name }) => name === 'pageInfo' || name === 'cursor');
}

/** The node type that a list, or a list of groups, is of; of another field, the type that it leads to. */
export function listedType(field: Field): string {
  return listedBy(getNamedType(field.type)).name;
}

function listedBy(type: GraphQLNamedType): GraphQLNamedType {
  const nodes = isCompositeType(type) ? fieldsOf(type).find(({ name }) => name === 'nodes') : undefined;
  return nodes ? listedBy(getNamedType(nodes.type)) : type;
}

/** Whether a field leads to other nodes, which costs a subquery; those of a list come with the list. */
export function leadsOn(owner: string, field: Field, schema: SchemaFields): boolean {
  const kind = schema.field(owner, field.name)?.kind;
  if (kind === 'relationship' || kind === 'cypher') return true;
  return !isEntry(field) && !isValue(getNamedType(field.type));
}

/** Whether all that a type has comes with its owner: nothing in it leads on. */
function isValue(type: GraphQLNamedType): boolean {
  if (isUnionType(type)) return type.getTypes().every(isValue);
  return (
    !isCompositeType(type) || fieldsOf(type).every((field) => !isCompositeType(getNamedType(field.type)))
  );
}
