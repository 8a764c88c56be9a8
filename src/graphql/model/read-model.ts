import {
  buildASTSchema,
  parse,
  type DocumentNode,
  type InterfaceTypeDefinitionNode,
  type ObjectTypeDefinitionNode,
  type UnionTypeDefinitionNode,
} from 'graphql';

import { ContractError } from '../../errors.js';
import { aggregateRecords } from './aggregate-records.js';
import { DeclaredTypes, isNodeType } from './declared-types.js';
import { directive, listArgument, requiredArgument, stringArgument } from './directives.js';
import type {
  InterfaceType,
  Model,
  NodeType,
  PropertyField,
  RecordType,
  ValueType,
  ValueUnion,
} from './model.js';
import { readFields } from './read-field.js';
import { rootFields, rootTypes } from './root-fields.js';

/**
 * Reads the model from the text of `schema.graphql`, and adds what follows from its types: root fields and aggregates.
 *
 * @throws ContractError where it is no valid schema, its directives included, or does not say how a field is read.
 */
export function readModel(sdl: string): Model {
  const document = parse(sdl);
  requireValid(document);
  const declared = declaredModel(new DeclaredTypes(document));
  requireEntityTypes(declared);
  return withRootFields(declared);
}

function declaredModel(types: DeclaredTypes): Model {
  const nodes = types.objects.filter(isNodeType);
  const values = types.objects.filter((object) => !isNodeType(object) && directive(object, 'value'));
  const records = types.objects.filter((object) => !nodes.includes(object) && !values.includes(object));
  return {
    nodes: byName(nodes.map((object) => nodeType(types, object))),
    interfaces: byName(types.interfaces.map((one) => interfaceType(types, one))),
    values: byName(values.map((object) => valueType(types, object))),
    unions: byName(types.unions.map(valueUnion)),
    records: byName(
      records.map((object) => ({
        kind: 'record',
        name: object.name.value,
        fields: readFields(types, object),
      })),
    ),
    enums: new Map(
      types.enums.map((one) => [one.name.value, (one.values ?? []).map((value) => value.name.value)]),
    ),
  };
}

function withRootFields(declared: Model): Model {
  const query = declared.records.get('Query');
  if (!query) throw new ContractError('schema.graphql: expected a type Query.');
  const roots = rootTypes(declared.nodes, query);
  const records: RecordType[] = [
    ...declared.records.values(),
    { ...query, fields: new Map([...query.fields, ...rootFields(roots)]) },
    ...roots.flatMap((type) => aggregateRecords(type, declared)),
  ];
  return { ...declared, records: byName(records) };
}

function nodeType(types: DeclaredTypes, object: ObjectTypeDefinitionNode): NodeType {
  const entity = directive(object, 'entity');
  const marked = entity ?? directive(object, 'node');
  return {
    kind: 'node',
    name: object.name.value,
    entity: entity !== undefined,
    plural: entity ? requiredArgument(entity, 'plural') : '',
    prefix: (marked && stringArgument(marked, 'prefix')) ?? '',
    keys: entity ? listArgument(entity, 'keys') : [],
    duplicates: duplicatesOf(object),
    fields: readFields(types, object),
  };
}

function valueType(types: DeclaredTypes, object: ObjectTypeDefinitionNode): ValueType {
  const name = object.name.value;
  const fields = new Map<string, PropertyField>();
  for (const field of readFields(types, object).values()) {
    if (field.kind !== 'property') {
      throw new ContractError(
        `schema.graphql: ${name}.${field.name}: expected a scalar or an enum in a @value type.`,
      );
    }
    fields.set(field.name, field);
  }
  return { kind: 'value', name, fields };
}

function interfaceType(types: DeclaredTypes, node: InterfaceTypeDefinitionNode): InterfaceType {
  const name = node.name.value;
  return { kind: 'interface', name, members: types.membersOf(name), fields: readFields(types, node) };
}

function valueUnion(node: UnionTypeDefinitionNode): ValueUnion {
  const members = (node.types ?? []).map((type) => type.name.value);
  return { kind: 'union', name: node.name.value, members };
}

/** The relationship of the field that is marked `@duplicates`. */
function duplicatesOf(type: ObjectTypeDefinitionNode): string | undefined {
  const field = type.fields?.find((one) => directive(one, 'duplicates'));
  const relationship = field && directive(field, 'relationship');
  return relationship && listArgument(relationship, 'types')[0];
}

function byName<T extends { readonly name: string }>(all: readonly T[]): Map<string, T> {
  return new Map(all.map((one) => [one.name, one]));
}

/** Without this, a misspelt argument of a directive would be read as one that is not given. */
function requireValid(document: DocumentNode): void {
  try {
    buildASTSchema(document);
  } catch (error) {
    throw new ContractError(`schema.graphql: ${error instanceof Error ? error.message : String(error)}`);
  }
}

/** Holds the enum that arguments name types of entities by against those; a schema may do without it. */
function requireEntityTypes({ enums, nodes }: Model): void {
  const listed = enums.get('EntityType');
  if (!listed) return;
  const types = [...nodes.values()].filter(({ entity }) => entity).map(({ name }) => name);
  const missing = types.filter((name) => !listed.includes(name));
  const surplus = listed.filter((name) => !types.includes(name));
  if (missing.length + surplus.length === 0) return;
  throw new ContractError(
    `schema.graphql: EntityType: expected the types with @entity, but ${[...missing, ...surplus].join(', ')} stands in one of the two only.`,
    { next: 'Write each type with @entity into the enum EntityType, and nothing else.' },
  );
}
