import {
  Kind,
  parse,
  type ConstDirectiveNode,
  type ConstValueNode,
  type DocumentNode,
  type FieldDefinitionNode,
  type InterfaceTypeDefinitionNode,
  type ObjectTypeDefinitionNode,
  type TypeNode,
  type UnionTypeDefinitionNode,
} from 'graphql';

import { ContractError } from '../../errors.js';
import { derivedNames } from '../schema/derived-names.js';
import { numberFields } from './number-fields.js';
import type {
  Access,
  Argument,
  Field,
  InterfaceType,
  Model,
  NodeType,
  PropertyField,
  RecordType,
  RollUp,
  ValueType,
  ValueUnion,
} from './model.js';

/**
 * Reads the model from the text of `schema.graphql`.
 *
 * @throws ContractError when a directive is used where it says nothing, or names a type that isn't there.
 */
export function readModel(sdl: string): Model {
  return new ModelReader(parse(sdl)).read();
}

/** GraphQL's Int has 32 bits. */
const MAXIMUM_INT = 2 ** 31 - 1;

interface TypeReference {
  readonly name: string;
  readonly nonNull: boolean;
  readonly list: boolean;
}

class ModelReader {
  private readonly objects: ObjectTypeDefinitionNode[];
  private readonly interfaces: InterfaceTypeDefinitionNode[];
  private readonly unions: UnionTypeDefinitionNode[];
  private readonly enums: Map<string, readonly string[]>;

  constructor(document: DocumentNode) {
    this.objects = document.definitions.filter((d) => d.kind === Kind.OBJECT_TYPE_DEFINITION);
    this.interfaces = document.definitions.filter((d) => d.kind === Kind.INTERFACE_TYPE_DEFINITION);
    this.unions = document.definitions.filter((d) => d.kind === Kind.UNION_TYPE_DEFINITION);
    this.enums = new Map(
      document.definitions
        .filter((d) => d.kind === Kind.ENUM_TYPE_DEFINITION)
        .map((d) => [d.name.value, (d.values ?? []).map((value) => value.name.value)]),
    );
  }

  read(): Model {
    const nodes = new Map<string, NodeType>();
    const values = new Map<string, ValueType>();
    const records = new Map<string, RecordType>();
    for (const object of this.objects) {
      const name = object.name.value;
      const entity = directive(object, 'entity');
      if (entity || directive(object, 'node')) {
        nodes.set(name, {
          kind: 'node',
          name,
          entity: entity !== undefined,
          plural: entity ? (stringArgument(entity, 'plural') ?? '') : '',
          keys: entity ? listArgument(entity, 'keys') : [],
          fields: this.fields(object),
        });
      } else if (directive(object, 'value')) {
        values.set(name, { kind: 'value', name, fields: this.valueFields(object) });
      } else {
        records.set(name, { kind: 'record', name, fields: this.fields(object) });
      }
    }
    const interfaces = new Map<string, InterfaceType>();
    for (const node of this.interfaces) {
      const name = node.name.value;
      interfaces.set(name, {
        kind: 'interface',
        name,
        members: this.objects
          .filter((o) => o.interfaces?.some((i) => i.name.value === name))
          .map((o) => o.name.value),
        fields: this.fields(node),
      });
    }
    const unions = new Map<string, ValueUnion>(
      this.unions.map((u) => [
        u.name.value,
        { kind: 'union', name: u.name.value, members: (u.types ?? []).map((t) => t.name.value) },
      ]),
    );
    const query = records.get('Query');
    if (!query) throw new ContractError('schema.graphql: expected a type Query.');
    const roots = rootTypes(nodes, query);
    records.set('Query', { ...query, fields: new Map([...query.fields, ...rootFields(roots)]) });
    for (const type of roots) records.set(derivedNames.aggregate(type.name), aggregateRecord(type, values));
    return { nodes, interfaces, values, unions, records, enums: this.enums };
  }

  private fields(type: ObjectTypeDefinitionNode | InterfaceTypeDefinitionNode): Map<string, Field> {
    return new Map((type.fields ?? []).map((field) => [field.name.value, this.field(type, field)]));
  }

  private valueFields(type: ObjectTypeDefinitionNode): Map<string, PropertyField> {
    const fields = new Map<string, PropertyField>();
    for (const [name, field] of this.fields(type)) {
      if (field.kind !== 'property') {
        throw new ContractError(
          `schema.graphql: ${type.name.value}.${name}: expected a scalar or an enum in a @value type.`,
        );
      }
      fields.set(name, field);
    }
    return fields;
  }

  private field(
    owner: ObjectTypeDefinitionNode | InterfaceTypeDefinitionNode,
    node: FieldDefinitionNode,
  ): Field {
    const coordinate = `${owner.name.value}.${node.name.value}`;
    const shape = typeShape(node.type);
    const base = {
      name: node.name.value,
      nonNull: shape.nonNull,
      description: node.description?.value ?? '',
    };
    if (directive(node, 'localized')) return { ...base, kind: 'localized' };
    if (this.isValue(shape.name)) return { ...base, kind: 'value', type: shape.name };
    if (this.isComposite(shape.name)) {
      const access = this.access(owner, node, coordinate);
      const relationship = directive(node, 'relationship');
      const connection = relationship ? booleanArgument(relationship, 'connection', true) : true;
      const pages = access.kind !== 'column' && shape.list && connection && this.isNode(shape.name);
      return {
        ...base,
        kind: 'walk',
        access,
        type: shape.name,
        cardinality: pages ? 'connection' : shape.list ? 'list' : 'one',
        arguments: argumentsOf(node),
      };
    }
    return { ...base, kind: 'property', type: shape.name, list: shape.list };
  }

  private access(
    owner: ObjectTypeDefinitionNode | InterfaceTypeDefinitionNode,
    node: FieldDefinitionNode,
    coordinate: string,
  ): Access {
    if (directive(node, 'cypher')) return { kind: 'file', coordinate };
    const relationship = directive(node, 'relationship');
    if (relationship) {
      return {
        kind: 'relationship',
        types: listArgument(relationship, 'types'),
        direction: (stringArgument(relationship, 'direction') ?? 'OUT') as 'OUT' | 'IN' | 'BOTH',
        depth: Number(stringArgument(relationship, 'depth') ?? 1),
        rollUp: booleanArgument(relationship, 'rollUp', false) ? rollUpOf(owner, coordinate) : undefined,
        single: directive(owner, 'node') !== undefined && !typeShape(node.type).list,
        orderBy: listArgument(relationship, 'orderBy', ['id']),
      };
    }
    if (owner.name.value === 'Query') return { kind: 'root' };
    if (!directive(owner, 'entity') && !directive(owner, 'node')) {
      const ids = directive(node, 'ids');
      return { kind: 'column', ids: ids && stringArgument(ids, 'column') };
    }
    throw new ContractError(
      `schema.graphql: ${coordinate}: expected @relationship or @cypher to say how the field is read.`,
    );
  }

  private isValue(name: string): boolean {
    return [...this.objects, ...this.unions].some((t) => t.name.value === name && directive(t, 'value'));
  }

  private isNode(name: string): boolean {
    return (
      this.interfaces.some((i) => i.name.value === name) ||
      this.objects.some((o) => o.name.value === name && (directive(o, 'entity') ?? directive(o, 'node')))
    );
  }

  private isComposite(name: string): boolean {
    return [...this.objects, ...this.interfaces].some((t) => t.name.value === name);
  }
}

/** The node types that have a list at the root: all entity types, and those that `Query` lists itself. */
function rootTypes(nodes: ReadonlyMap<string, NodeType>, query: RecordType): NodeType[] {
  return [...nodes.values()].flatMap((type) => {
    if (type.entity) return [type];
    const listed = [...query.fields.values()].find(
      (field) => field.kind === 'walk' && field.access.kind === 'root' && field.type === type.name,
    );
    return listed ? [{ ...type, plural: listed.name }] : [];
  });
}

/** `x(id:)`, `xs(…)` and `xsAggregate(…)`. */
function rootFields(types: readonly NodeType[]): Map<string, Field> {
  const fields = new Map<string, Field>();
  for (const type of types) {
    const base = {
      kind: 'walk',
      type: type.name,
      nonNull: true,
      description: '',
      arguments: new Map(),
    } as const;
    const root = { kind: 'root' } as const;
    if (type.entity) {
      const keys = ['id', ...type.keys].map(
        (name) => [name, { name, type: 'String', list: false, minimum: 0, maximum: 0 }] as const,
      );
      const lookup = derivedNames.lookup(type.name);
      const one = { ...base, name: lookup, access: root, nonNull: false, cardinality: 'one' } as const;
      fields.set(lookup, { ...one, arguments: new Map(keys) });
      fields.set(type.plural, { ...base, name: type.plural, access: root, cardinality: 'connection' });
    }
    const aggregate = `${type.plural}Aggregate`;
    fields.set(aggregate, {
      ...base,
      name: aggregate,
      access: { kind: 'aggregate', of: type.name },
      type: derivedNames.aggregate(type.name),
      cardinality: 'list',
    });
  }
  return fields;
}

/** A row of `xsAggregate`: the group, how many there are, and each number of the type. */
function aggregateRecord(type: NodeType, values: ReadonlyMap<string, ValueType>): RecordType {
  const column = {
    nonNull: true,
    description: '',
    arguments: new Map(),
    access: { kind: 'column', ids: undefined },
  } as const;
  const fields: Field[] = [
    { kind: 'property', name: 'key', type: 'String', list: false, nonNull: false, description: '' },
    { ...column, kind: 'walk', name: 'entity', type: 'Entity', cardinality: 'one', nonNull: false },
    { kind: 'property', name: 'count', type: 'Int', list: false, nonNull: true, description: '' },
    ...numberFields(type, values).map(({ name }): Field => ({
      ...column,
      kind: 'walk',
      name,
      type: 'NumberAggregate',
      cardinality: 'list',
    })),
  ];
  return {
    kind: 'record',
    name: derivedNames.aggregate(type.name),
    fields: new Map(fields.map((field) => [field.name, field])),
  };
}

/** The tree of the owner's type, as its field `descendants` walks it. */
function rollUpOf(owner: ObjectTypeDefinitionNode | InterfaceTypeDefinitionNode, coordinate: string): RollUp {
  const descendants = owner.fields?.find((field) => field.name.value === 'descendants');
  const relationship = descendants && directive(descendants, 'relationship');
  const [type] = relationship ? listArgument(relationship, 'types') : [];
  if (!relationship || type === undefined || stringArgument(relationship, 'direction') !== 'IN') {
    throw new ContractError(
      `schema.graphql: ${coordinate}: expected ${owner.name.value} to have a field "descendants" over relationships that come in, as \`rollUp\` goes down along it.`,
    );
  }
  return { label: owner.name.value, type, depth: Number(stringArgument(relationship, 'depth') ?? 1) };
}

function typeShape(type: TypeNode): TypeReference {
  if (type.kind === Kind.NON_NULL_TYPE) return { ...typeShape(type.type), nonNull: true };
  if (type.kind === Kind.LIST_TYPE) return { ...typeShape(type.type), nonNull: false, list: true };
  return { name: type.name.value, nonNull: false, list: false };
}

function argumentsOf(node: FieldDefinitionNode): Map<string, Argument> {
  return new Map(
    (node.arguments ?? []).map((input) => {
      const shape = typeShape(input.type);
      const range = directive(input, 'range');
      return [
        input.name.value,
        {
          name: input.name.value,
          type: shape.name,
          list: shape.list,
          minimum: Number(range ? (stringArgument(range, 'min') ?? 0) : 0),
          maximum: Number(range ? (stringArgument(range, 'max') ?? MAXIMUM_INT) : MAXIMUM_INT),
        },
      ];
    }),
  );
}

function directive(
  node: { readonly directives?: readonly ConstDirectiveNode[] | undefined },
  name: string,
): ConstDirectiveNode | undefined {
  return node.directives?.find((d) => d.name.value === name);
}

function argument(node: ConstDirectiveNode, name: string): ConstValueNode | undefined {
  return node.arguments?.find((a) => a.name.value === name)?.value;
}

function stringArgument(node: ConstDirectiveNode, name: string): string | undefined {
  const value = argument(node, name);
  return value && 'value' in value ? String(value.value) : undefined;
}

function booleanArgument(node: ConstDirectiveNode, name: string, fallback: boolean): boolean {
  const value = argument(node, name);
  return value?.kind === Kind.BOOLEAN ? value.value : fallback;
}

function listArgument(node: ConstDirectiveNode, name: string, fallback: string[] = []): string[] {
  const value = argument(node, name);
  if (value?.kind !== Kind.LIST) return fallback;
  return value.values.map((item) => ('value' in item ? String(item.value) : ''));
}
