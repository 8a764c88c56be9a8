import {
  buildASTSchema,
  Kind,
  parse,
  type ConstDirectiveNode,
  type DocumentNode,
  type FieldDefinitionNode,
  type InputValueDefinitionNode,
  type InterfaceTypeDefinitionNode,
  type ObjectTypeDefinitionNode,
  type TypeNode,
  type UnionTypeDefinitionNode,
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
import type {
  Access,
  Argument,
  DateArgument,
  Field,
  InterfaceType,
  Model,
  NodeType,
  PropertyField,
  RecordType,
  Tree,
  ValueType,
  ValueUnion,
} from './model.js';
import { aggregateRecords } from './aggregate-records.js';
import { readForm } from './read-form.js';
import { rootFields, rootTypes } from './root-fields.js';

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
      const node = entity ?? directive(object, 'node');
      if (node) {
        nodes.set(name, {
          kind: 'node',
          name,
          entity: entity !== undefined,
          plural: entity ? requiredArgument(entity, 'plural') : '',
          prefix: stringArgument(node, 'prefix') ?? '',
          keys: entity ? listArgument(entity, 'keys') : [],
          duplicates: duplicatesOf(object),
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
    this.requireEntityTypes(nodes);
    const query = records.get('Query');
    if (!query) throw new ContractError('schema.graphql: expected a type Query.');
    const roots = rootTypes(nodes, query);
    records.set('Query', { ...query, fields: new Map([...query.fields, ...rootFields(roots)]) });
    for (const record of roots.flatMap((type) => aggregateRecords(type, { values, unions }))) {
      records.set(record.name, record);
    }
    return { nodes, interfaces, values, unions, records, enums: this.enums };
  }

  /** The enum that arguments name types of entities by; a schema may do without it. */
  private requireEntityTypes(nodes: ReadonlyMap<string, NodeType>): void {
    const listed = this.enums.get('EntityType');
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
    const type = typeReference(node.type);
    const base = {
      name: node.name.value,
      nonNull: type.nonNull,
      description: node.description?.value ?? '',
    };
    if (directive(node, 'localized')) return { ...base, kind: 'localized' };
    if (this.isValue(type.name)) return { ...base, kind: 'value', type: type.name };
    if (this.isComposite(type.name)) {
      const access = this.access(owner, node, coordinate);
      const relationship = directive(node, 'relationship');
      const connection = relationship ? booleanArgument(relationship, 'connection', true) : true;
      const pages = access.kind !== 'column' && type.list && connection && this.isNode(type.name);
      return {
        ...base,
        kind: 'walk',
        access,
        type: type.name,
        cardinality: pages ? 'connection' : type.list ? 'list' : 'one',
        arguments: argumentsOf(node),
      };
    }
    const form = base.name === 'id' ? ({ kind: 'id', of: owner.name.value } as const) : readForm(node);
    return { ...base, kind: 'property', type: type.name, list: type.list, form };
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
        direction: directionOf(relationship, coordinate),
        depth: depthOf(relationship),
        tree: booleanArgument(relationship, 'tree', false) ? treeOf(owner, coordinate) : undefined,
        single: directive(owner, 'node') !== undefined && !typeReference(node.type).list,
        orderBy: listArgument(relationship, 'orderBy', ['id']),
      };
    }
    if (owner.name.value === 'Query') return { kind: 'root' };
    if (!directive(owner, 'entity') && !directive(owner, 'node')) {
      const ids = directive(node, 'ids');
      return { kind: 'column', ids: ids && requiredArgument(ids, 'column') };
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

function typeReference(type: TypeNode): TypeReference {
  if (type.kind === Kind.NON_NULL_TYPE) return { ...typeReference(type.type), nonNull: true };
  if (type.kind === Kind.LIST_TYPE) return { ...typeReference(type.type), nonNull: false, list: true };
  return { name: type.name.value, nonNull: false, list: false };
}

function argumentsOf(node: FieldDefinitionNode): Map<string, Argument> {
  return new Map(
    (node.arguments ?? []).map((input) => {
      const type = typeReference(input.type);
      const range = directive(input, 'range');
      return [
        input.name.value,
        {
          name: input.name.value,
          type: type.name,
          list: type.list,
          required: type.nonNull,
          minimum: range ? Number(requiredArgument(range, 'min')) : 0,
          maximum: range ? Number(requiredArgument(range, 'max')) : MAXIMUM_INT,
          form: readForm(input),
          date: dateOf(node, input),
        },
      ];
    }),
  );
}

/** What `@edtf` says of an argument of a field. */
function dateOf(field: FieldDefinitionNode, input: InputValueDefinitionNode): DateArgument | undefined {
  const date = directive(input, 'edtf');
  if (!date) return undefined;
  const notBefore = stringArgument(date, 'notBefore');
  const other = field.arguments?.find(({ name }) => name.value === notBefore);
  if (notBefore !== undefined && !(other && directive(other, 'edtf'))) {
    throw new ContractError(
      `schema.graphql: ${field.name.value}(${input.name.value}:): expected notBefore to name another argument with @edtf, but got ${notBefore}.`,
    );
  }
  return { notBefore };
}

/** The tree of the owner's type, as its field `descendants` walks it. */
function treeOf(owner: ObjectTypeDefinitionNode | InterfaceTypeDefinitionNode, coordinate: string): Tree {
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

/** The relationship of the field that is marked `@duplicates`. */
function duplicatesOf(type: ObjectTypeDefinitionNode): string | undefined {
  const field = type.fields?.find((one) => directive(one, 'duplicates'));
  const relationship = field && directive(field, 'relationship');
  return relationship && listArgument(relationship, 'types')[0];
}

/** As it stands, so that a directive's misspelt argument is found and not read as one that is not given. */
function requireValid(document: DocumentNode): void {
  try {
    buildASTSchema(document);
  } catch (error) {
    throw new ContractError(`schema.graphql: ${error instanceof Error ? error.message : String(error)}`);
  }
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
