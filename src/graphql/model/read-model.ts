import {
  buildASTSchema,
  Kind,
  parse,
  type DocumentNode,
  type EnumTypeDefinitionNode,
  type FieldDefinitionNode,
  type InterfaceTypeDefinitionNode,
  type ObjectTypeDefinitionNode,
  type UnionTypeDefinitionNode,
} from 'graphql';

import { ContractError } from '../../errors.js';
import { aggregateRecords } from './aggregate-records.js';
import { declaredArguments } from './declared-arguments.js';
import { booleanArgument, directive, listArgument, requiredArgument, stringArgument } from './directives.js';
import type {
  Access,
  Field,
  InterfaceType,
  LinkField,
  Model,
  NodeType,
  PropertyField,
  RecordType,
  ValueType,
  ValueUnion,
} from './model.js';
import { readAccess, type CompositeNode } from './read-access.js';
import { readForm } from './read-form.js';
import { rootFields, rootTypes } from './root-fields.js';
import { typeReference } from './type-reference.js';

/**
 * Reads the model from the text of `schema.graphql`.
 *
 * @throws ContractError where it is no valid schema, its directives included, or does not say how a field is read.
 */
export function readModel(sdl: string): Model {
  const document = parse(sdl);
  requireValid(document);
  return new ModelReader(document).read();
}

class ModelReader {
  readonly #objects: ObjectTypeDefinitionNode[];
  readonly #interfaces: InterfaceTypeDefinitionNode[];
  readonly #unions: UnionTypeDefinitionNode[];
  readonly #enums: EnumTypeDefinitionNode[];

  constructor({ definitions }: DocumentNode) {
    this.#objects = definitions.filter((one) => one.kind === Kind.OBJECT_TYPE_DEFINITION);
    this.#interfaces = definitions.filter((one) => one.kind === Kind.INTERFACE_TYPE_DEFINITION);
    this.#unions = definitions.filter((one) => one.kind === Kind.UNION_TYPE_DEFINITION);
    this.#enums = definitions.filter((one) => one.kind === Kind.ENUM_TYPE_DEFINITION);
  }

  read(): Model {
    const nodes = new Map<string, NodeType>();
    const values = new Map<string, ValueType>();
    const records = new Map<string, RecordType>();
    for (const object of this.#objects) {
      const name = object.name.value;
      if (isNodeType(object)) nodes.set(name, this.#nodeType(object));
      else if (directive(object, 'value')) values.set(name, this.#valueType(object));
      else records.set(name, { kind: 'record', name, fields: this.#fields(object) });
    }
    const interfaces = byName(this.#interfaces.map((one) => this.#interfaceType(one)));
    const unions = byName(this.#unions.map(valueUnion));
    const enums = new Map(
      this.#enums.map((one) => [one.name.value, (one.values ?? []).map((value) => value.name.value)]),
    );
    requireEntityTypes(enums.get('EntityType'), nodes);
    const query = records.get('Query');
    if (!query) throw new ContractError('schema.graphql: expected a type Query.');
    const roots = rootTypes(nodes, query);
    records.set('Query', { ...query, fields: new Map([...query.fields, ...rootFields(roots)]) });
    for (const record of roots.flatMap((type) => aggregateRecords(type, { values, unions }))) {
      records.set(record.name, record);
    }
    return { nodes, interfaces, values, unions, records, enums };
  }

  #nodeType(object: ObjectTypeDefinitionNode): NodeType {
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
      fields: this.#fields(object),
    };
  }

  #valueType(object: ObjectTypeDefinitionNode): ValueType {
    const name = object.name.value;
    const fields = new Map<string, PropertyField>();
    for (const field of this.#fields(object).values()) {
      if (field.kind !== 'property') {
        throw new ContractError(
          `schema.graphql: ${name}.${field.name}: expected a scalar or an enum in a @value type.`,
        );
      }
      fields.set(field.name, field);
    }
    return { kind: 'value', name, fields };
  }

  #interfaceType(node: InterfaceTypeDefinitionNode): InterfaceType {
    const name = node.name.value;
    const members = this.#objects.filter((object) =>
      object.interfaces?.some((one) => one.name.value === name),
    );
    return {
      kind: 'interface',
      name,
      members: members.map((object) => object.name.value),
      fields: this.#fields(node),
    };
  }

  #fields(type: CompositeNode): Map<string, Field> {
    return byName((type.fields ?? []).map((field) => this.#field(type, field)));
  }

  #field(owner: CompositeNode, node: FieldDefinitionNode): Field {
    const type = typeReference(node.type);
    const base = {
      name: node.name.value,
      nonNull: type.nonNull,
      description: node.description?.value ?? '',
    };
    if (directive(node, 'localized')) return { ...base, kind: 'localized' };
    if (this.#isValue(type.name)) return { ...base, kind: 'value', type: type.name };
    if (this.#isComposite(type.name)) {
      const access = readAccess(owner, node);
      const cardinality = !type.list ? 'one' : this.#hasPages(node, access) ? 'connection' : 'list';
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
      const path = requiredArgument(link, 'path');
      return { ...base, kind: 'link', path, id: this.#linkedId(owner, node) };
    }
    const form = base.name === 'id' ? ({ kind: 'id', of: owner.name.value } as const) : readForm(node);
    return { ...base, kind: 'property', type: type.name, list: type.list, form };
  }

  /** The id that a field marked `@linkTo` puts into its path. */
  #linkedId(owner: CompositeNode, field: FieldDefinitionNode): LinkField['id'] {
    const node = owner.fields?.find(({ name }) => name.value === 'id');
    const id = node && this.#field(owner, node);
    if (id?.kind === 'property') return id;
    const coordinate = `${owner.name.value}.${field.name.value}`;
    throw new ContractError(
      `schema.graphql: ${coordinate}: expected ${owner.name.value} to have an id, as @linkTo makes a link of it.`,
    );
  }

  /** Whether a list is given as a connection: one of nodes is, unless it comes with a row or its directive says otherwise. */
  #hasPages(list: FieldDefinitionNode, access: Access): boolean {
    const relationship = directive(list, 'relationship');
    const connection = relationship ? booleanArgument(relationship, 'connection', true) : true;
    return connection && access.kind !== 'column' && this.#isNode(typeReference(list.type).name);
  }

  #isValue(name: string): boolean {
    return [...this.#objects, ...this.#unions].some((t) => t.name.value === name && directive(t, 'value'));
  }

  #isNode(name: string): boolean {
    return (
      this.#interfaces.some((one) => one.name.value === name) ||
      this.#objects.some((one) => one.name.value === name && isNodeType(one))
    );
  }

  #isComposite(name: string): boolean {
    return [...this.#objects, ...this.#interfaces].some((one) => one.name.value === name);
  }
}

function byName<T extends { readonly name: string }>(all: readonly T[]): Map<string, T> {
  return new Map(all.map((one) => [one.name, one]));
}

function isNodeType(object: ObjectTypeDefinitionNode): boolean {
  return directive(object, 'entity') !== undefined || directive(object, 'node') !== undefined;
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

/** Without this, a misspelt argument of a directive would be read as one that is not given. */
function requireValid(document: DocumentNode): void {
  try {
    buildASTSchema(document);
  } catch (error) {
    throw new ContractError(`schema.graphql: ${error instanceof Error ? error.message : String(error)}`);
  }
}

/** Holds the enum that arguments name types of entities by against those; a schema may do without it. */
function requireEntityTypes(
  listed: readonly string[] | undefined,
  nodes: ReadonlyMap<string, NodeType>,
): void {
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
