import {
  getNamedType,
  isListType,
  isNonNullType,
  print,
  type FragmentDefinitionNode,
  type GraphQLField,
  type GraphQLSchema,
  type OperationDefinitionNode,
  type SelectionSetNode,
} from 'graphql';

import { ContractError } from '../../errors.js';
import { hasRelationshipEdges } from '../schema/derive-schema.js';
import { derivedNames } from '../schema/derived-names.js';
import { sameAccess, type Field, type Model, type WalkField } from '../model/model.js';
import { plainValue, readArguments, type Arg, type Variables } from './argument.js';
import { settle, structure } from './canonical.js';
import { FieldCollector, type FieldGroup } from './field-collector.js';
import type {
  ConnectionEntry,
  ConnectionShape,
  EdgeEntry,
  EdgeSelection,
  LeafType,
  ObjectShape,
  Selection,
  ShapeContent,
  ShapeEntry,
  Slot,
  TypeSlot,
  ValueEntry,
  ValueShape,
  ValueSlot,
  WalkSlot,
} from './selection.js';

/** What an operation asks for, and how the answer is put together from the raw row. */
export interface Analysis {
  readonly selection: Selection;
  readonly shape: ObjectShape;
  /** Whether the operation asks for the schema, which graphql-js answers. */
  readonly introspection: boolean;
}

/** Plans an operation that has passed validation. */
export function analyseOperation(options: {
  model: Model;
  schema: GraphQLSchema;
  operation: OperationDefinitionNode;
  fragments: ReadonlyMap<string, FragmentDefinitionNode>;
  variables: Variables;
  language: 'ZH' | 'EN';
}): Analysis {
  const planner = new Planner(options);
  const selection: Selection = { slots: [] };
  const shape = planner.object([options.operation.selectionSet], 'Query', selection);
  settle(selection);
  return { selection, shape, introspection: planner.introspection };
}

class Planner {
  introspection = false;
  private readonly model: Model;
  private readonly schema: GraphQLSchema;
  private readonly variables: Variables;
  private readonly language: 'ZH' | 'EN';
  private readonly collector: FieldCollector;
  /** Slots by what they ask for, so that aliases share them. */
  private readonly shared = new Map<Selection, Map<string, Slot>>();

  constructor(options: {
    model: Model;
    schema: GraphQLSchema;
    fragments: ReadonlyMap<string, FragmentDefinitionNode>;
    variables: Variables;
    language: 'ZH' | 'EN';
  }) {
    this.model = options.model;
    this.schema = options.schema;
    this.variables = options.variables;
    this.language = options.language;
    this.collector = new FieldCollector(options.model, options.schema, options.fragments, options.variables);
  }

  object(sets: readonly SelectionSetNode[], typeName: string, selection: Selection): ObjectShape {
    const possible = this.collector.possibleTypes(typeName);
    const abstract = this.model.interfaces.has(typeName);
    let typeSlot: TypeSlot | undefined;
    const needType = (): TypeSlot =>
      (typeSlot ??= this.slot(selection, '__typename', () => ({
        kind: 'type',
        key: '__typename',
        index: 0,
      })));
    const entries: ShapeEntry[] = [];
    for (const group of this.collector.collect(sets, possible)) {
      for (const part of this.byAccess(group, typeName)) {
        const narrowed = part.types.length < possible.length;
        if (abstract && (narrowed || part.name === '__typename')) needType();
        const content = this.content(part, selection, narrowed);
        if (!content) continue;
        const field = this.graphqlField(part);
        entries.push({
          key: part.key,
          name: part.name,
          types: narrowed ? new Set(part.types) : undefined,
          nonNull: field === undefined || isNonNullType(field.type),
          content,
        });
      }
    }
    return { typeName, typeSlot, possible: new Set(possible), entries };
  }

  /** Splits a group where the possible types read the field differently. */
  private byAccess(group: FieldGroup, parent: string): FieldGroup[] {
    if (!this.model.interfaces.has(parent) || group.name.startsWith('__')) return [group];
    const parts: { field: Field; types: string[] }[] = [];
    for (const type of group.types) {
      const field = this.modelField(type, group.name);
      if (!field) continue;
      const part = parts.find((p) => sameAccess(p.field, field));
      if (part) part.types.push(type);
      else parts.push({ field, types: [type] });
    }
    return parts.map((part) => ({ ...group, types: part.types }));
  }

  private content(group: FieldGroup, selection: Selection, narrowed: boolean): ShapeContent | undefined {
    if (group.name === '__typename') return { kind: 'typename' };
    if (group.name === '__schema' || group.name === '__type') {
      this.introspection = true;
      return { kind: 'introspection' };
    }
    const field = this.modelField(group.types[0] ?? '', group.name);
    if (!field) return undefined;
    const args = this.readArguments(group);
    switch (field.kind) {
      case 'property': {
        const slot = this.slot(selection, field.name, () => ({
          kind: 'property',
          key: field.name,
          index: 0,
          field,
        }));
        return { kind: field.list ? 'list' : 'scalar', slot, type: this.leafType(field.type) };
      }
      case 'localized': {
        const asked = plainValue(args.get('language')) as 'ZH' | 'EN' | undefined;
        const language = asked ?? this.language;
        const key = `${field.name}:${language}`;
        const slot = this.slot(selection, key, () => ({ kind: 'localized', key, index: 0, field, language }));
        return { kind: 'scalar', slot, type: this.leafType('String') };
      }
      case 'value': {
        const slot = this.slot<ValueSlot>(selection, field.name, () => ({
          kind: 'value',
          key: field.name,
          index: 0,
          field,
          members: [],
        }));
        return { kind: 'value', slot, shape: this.value(group.selectionSets, field.type, slot) };
      }
      case 'walk':
        return this.walk(field, group, args, selection, narrowed);
    }
  }

  private walk(
    field: WalkField,
    group: FieldGroup,
    args: ReadonlyMap<string, Arg>,
    selection: Selection,
    narrowed: boolean,
  ): ShapeContent {
    const written = (group.node.arguments ?? []).map((a) => `${a.name.value}:${print(a.value)}`).sort();
    const guard = narrowed ? group.types : undefined;
    const share = `${field.name}(${written.join(',')})${guard?.join('|') ?? ''}`;
    const slot = this.slot<WalkSlot>(selection, share, () => ({
      kind: 'walk',
      key: `${field.name}(${structure(args)})${guard?.join('|') ?? ''}`,
      index: 0,
      field,
      arguments: args,
      guard,
      target: { slots: [] },
      edge: { scalars: new Set(), claims: undefined, via: undefined },
      wantsItems: false,
      wantsTotal: false,
      wantsCursors: false,
    }));
    if (field.cardinality === 'connection') {
      return { kind: 'connection', slot, shape: this.connection(group.selectionSets, field, slot) };
    }
    slot.wantsItems = true;
    const shape = this.object(group.selectionSets, field.type, slot.target);
    return { kind: field.cardinality === 'one' ? 'one' : 'many', slot, shape };
  }

  private connection(sets: readonly SelectionSetNode[], field: WalkField, slot: WalkSlot): ConnectionShape {
    const related = hasRelationshipEdges(this.model, field);
    const typeName = related
      ? derivedNames.relatedConnection(field.type)
      : derivedNames.connection(field.type);
    const edgeType = related ? derivedNames.relatedEdge(field.type) : derivedNames.edge(field.type);
    const entries = this.collector.collect(sets, [typeName]).map((group): ConnectionEntry => {
      const base = { key: group.key, name: group.name };
      switch (group.name) {
        case '__typename':
          return { ...base, kind: 'typename' };
        case 'totalCount':
          slot.wantsTotal = true;
          return { ...base, kind: 'totalCount' };
        case 'pageInfo': {
          const fields = this.collector.collect(group.selectionSets, ['PageInfo']);
          if (fields.some((f) => f.name !== '__typename')) slot.wantsItems = true;
          if (fields.some((f) => f.name.endsWith('Cursor'))) slot.wantsCursors = true;
          return { ...base, kind: 'pageInfo', entries: fields.map((f) => ({ key: f.key, name: f.name })) };
        }
        case 'nodes':
          slot.wantsItems = true;
          return { ...base, kind: 'nodes', shape: this.object(group.selectionSets, field.type, slot.target) };
        default:
          slot.wantsItems = true;
          return {
            ...base,
            kind: 'edges',
            typeName: edgeType,
            entries: this.edge(group.selectionSets, edgeType, field, slot),
          };
      }
    });
    return { typeName, entries };
  }

  private edge(
    sets: readonly SelectionSetNode[],
    edgeType: string,
    field: WalkField,
    slot: WalkSlot,
  ): readonly EdgeEntry[] {
    return this.collector.collect(sets, [edgeType]).map((group): EdgeEntry => {
      const base = { key: group.key, name: group.name };
      switch (group.name) {
        case '__typename':
          return { ...base, kind: 'typename' };
        case 'cursor':
          slot.wantsCursors = true;
          return { ...base, kind: 'cursor' };
        case 'node':
          return { ...base, kind: 'node', shape: this.object(group.selectionSets, field.type, slot.target) };
        case 'claims':
        case 'via': {
          const target = (slot.edge[group.name] ??= { slots: [] });
          const type = group.name === 'claims' ? 'Claim' : 'Region';
          return { ...base, kind: group.name, shape: this.object(group.selectionSets, type, target) };
        }
        default:
          slot.edge.scalars.add(group.name as EdgeScalar);
          return { ...base, ...this.edgeScalar(group) };
      }
    });
  }

  private edgeScalar(group: FieldGroup) {
    const type = this.graphqlField(group)?.type;
    if (!type) throw new ContractError(`schema.graphql: expected an edge to have ${group.name}.`);
    const nonNull = isNonNullType(type);
    const kind = isListType(nonNull ? type.ofType : type) ? 'list' : 'scalar';
    return { kind, nonNull, type: this.leafType(getNamedType(type).name) } as const;
  }

  private value(sets: readonly SelectionSetNode[], typeName: string, slot: ValueSlot): ValueShape {
    const possible = this.collector.possibleTypes(typeName);
    const entries = this.collector.collect(sets, possible).map((group): ValueEntry => {
      const base = {
        key: group.key,
        name: group.name,
        types: group.types.length < possible.length ? new Set(group.types) : undefined,
      };
      const field = this.model.values.get(group.types[0] ?? '')?.fields.get(group.name);
      if (!field) return { ...base, nonNull: true, member: undefined };
      if (!slot.members.includes(field.name)) slot.members.push(field.name);
      return {
        ...base,
        nonNull: field.nonNull,
        member: { name: field.name, type: this.leafType(field.type) },
      };
    });
    return {
      typeName: this.model.unions.has(typeName) ? undefined : typeName,
      possible: new Set(possible),
      slot,
      entries,
    };
  }

  private slot<T extends Slot>(selection: Selection, share: string, make: () => T): T {
    let slots = this.shared.get(selection);
    if (!slots) this.shared.set(selection, (slots = new Map<string, Slot>()));
    const existing = slots.get(share);
    if (existing) return existing as T;
    const created = make();
    slots.set(share, created);
    selection.slots.push(created);
    return created;
  }

  private modelField(type: string, name: string): Field | undefined {
    return (this.model.nodes.get(type) ?? this.model.records.get(type))?.fields.get(name);
  }

  private graphqlField(group: FieldGroup): GraphQLField<unknown, unknown> | undefined {
    const type = this.schema.getType(group.types[0] ?? '');
    return type && 'getFields' in type
      ? (type.getFields()[group.name] as GraphQLField<unknown, unknown> | undefined)
      : undefined;
  }

  private readArguments(group: FieldGroup): ReadonlyMap<string, Arg> {
    const field = this.graphqlField(group);
    return field ? readArguments(group.node, field, this.variables) : new Map<string, Arg>();
  }

  private leafType(name: string): LeafType {
    const values = this.model.enums.get(name);
    return { name, values: values && new Set(values) };
  }
}

type EdgeScalar = EdgeSelection['scalars'] extends Set<infer T> ? T : never;
