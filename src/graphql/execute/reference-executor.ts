import {
  execute,
  type DocumentNode,
  type ExecutionResult,
  type GraphQLFieldResolver,
  type GraphQLSchema,
  type GraphQLTypeResolver,
} from 'graphql';

import type { Variables } from '../operation/argument.js';
import { edgePlace, NODE_PLACE, type EdgeField } from '../operation/edge-layout.js';
import { DISCRIMINATOR_PLACE, memberPlace } from '../operation/raw-value.js';
import type { WalkSlot } from '../operation/selection.js';
import type { ConnectionEntry, EdgeEntry, ObjectShape, ShapeEntry, ValueShape } from '../operation/shape.js';
import { readConnection, type ConnectionPage } from './connection-reader.js';
import { readList, readOne } from './list-reader.js';
import { nodeLink } from './node-link.js';
import { requireList, requireObjects, type RawItem } from './raw-row.js';

/**
 * Makes the response with graphql-js from the same raw row. Used for introspection, for rows that break the schema, and in
 * tests of the fast way.
 */
export async function executeByReference(options: {
  schema: GraphQLSchema;
  document: DocumentNode;
  operationName: string | undefined;
  /** As the client gave them: graphql-js coerces them itself. */
  variables: Variables;
  /** As the statement's parameters were read from them. */
  coerced: Variables;
  shape: ObjectShape;
  raw: readonly unknown[];
}): Promise<ExecutionResult> {
  const root: Parent = { kind: 'object', raw: options.raw, shape: options.shape };
  return execute({
    schema: options.schema,
    document: options.document,
    ...(options.operationName === undefined ? {} : { operationName: options.operationName }),
    variableValues: options.variables,
    rootValue: root,
    contextValue: options.coerced,
    fieldResolver: resolveField,
    typeResolver: resolveType,
  });
}

type Parent =
  | { kind: 'object'; raw: readonly unknown[]; shape: ObjectShape }
  | { kind: 'value'; raw: readonly unknown[]; shape: ValueShape }
  | { kind: 'connection'; page: ConnectionPage; entries: readonly ConnectionEntry[]; slot: WalkSlot }
  | { kind: 'pageInfo'; page: ConnectionPage }
  | { kind: 'edge'; item: RawItem; entries: readonly EdgeEntry[]; slot: WalkSlot };

const resolveType: GraphQLTypeResolver<Parent, Variables> = (parent, _context, info, abstractType) => {
  if (parent.kind === 'object') {
    const { typeSlot } = parent.shape;
    // Without a type slot no entry depends on the type, so any member of the abstract type answers alike.
    return typeSlot
      ? (parent.raw[typeSlot.index] as string)
      : info.schema.getPossibleTypes(abstractType)[0]?.name;
  }
  return parent.kind === 'value' ? (parent.raw[DISCRIMINATOR_PLACE] as string) : undefined;
};

const resolveField: GraphQLFieldResolver<Parent, Variables> = (parent, _args, variables, info) => {
  const key = String(info.path.key);
  switch (parent.kind) {
    case 'object': {
      const type = info.parentType.name;
      const entry = parent.shape.entries.find((e) => e.key === key && (e.types?.has(type) ?? true));
      return entry && resolveEntry(entry, parent.raw, variables);
    }
    case 'value': {
      const type = info.parentType.name;
      const entry = parent.shape.entries.find((e) => e.key === key && (e.types?.has(type) ?? true));
      return entry?.member === undefined
        ? undefined
        : parent.raw[memberPlace(parent.shape.slot, entry.member.name)];
    }
    case 'connection': {
      const entry = parent.entries.find((e) => e.key === key);
      return entry && resolveConnectionEntry(entry, parent.page, parent.slot);
    }
    case 'pageInfo':
      return parent.page.pageInfo[info.fieldName as keyof ConnectionPage['pageInfo']];
    case 'edge':
      return resolveEdge(parent, key);
  }
};

function resolveEntry(entry: ShapeEntry, raw: readonly unknown[], variables: Variables): unknown {
  const { content } = entry;
  if (content.kind === 'typename' || content.kind === 'introspection') return undefined;
  const value = raw[content.slot.index] ?? null;
  switch (content.kind) {
    case 'scalar':
      return value;
    case 'list':
      return value ?? [];
    case 'link':
      return nodeLink(content.path, value);
    case 'value': {
      const list = value === null ? [] : requireList(value);
      if ((list[DISCRIMINATOR_PLACE] ?? null) === null) return null;
      return { kind: 'value', raw: list, shape: content.shape } satisfies Parent;
    }
    case 'one': {
      const object = readOne(content.slot)(value);
      return object && ({ kind: 'object', raw: object, shape: content.shape } satisfies Parent);
    }
    case 'many':
      return objects(readList(content.slot)(value), content.shape);
    case 'connection': {
      const page = readConnection(content.slot).read(value, variables);
      return {
        kind: 'connection',
        page,
        entries: content.shape.entries,
        slot: content.slot,
      } satisfies Parent;
    }
  }
}

function resolveConnectionEntry(entry: ConnectionEntry, page: ConnectionPage, slot: WalkSlot): unknown {
  switch (entry.kind) {
    case 'typename':
      return undefined;
    case 'totalCount':
      return page.total;
    case 'pageInfo':
      return { kind: 'pageInfo', page } satisfies Parent;
    case 'nodes':
      return objects(
        page.items.map((item) => item[NODE_PLACE]),
        entry.shape,
      );
    case 'edges':
      return page.items.map((item): Parent => ({
        kind: 'edge',
        item,
        entries: entry.entries,
        slot,
      }));
  }
}

function resolveEdge(parent: Parent & { kind: 'edge' }, key: string): unknown {
  const entry = parent.entries.find((e) => e.key === key);
  switch (entry?.kind) {
    case undefined:
    case 'typename':
      return undefined;
    case 'cursor':
      return readConnection(parent.slot).cursor(parent.item);
    case 'node':
      return {
        kind: 'object',
        raw: requireList(parent.item[NODE_PLACE]),
        shape: entry.shape,
      } satisfies Parent;
    case 'objects':
      return objects(edgeValue(parent, entry.field), entry.shape);
    case 'scalar':
    case 'list':
      return edgeValue(parent, entry.field);
  }
}

function objects(raw: unknown, shape: ObjectShape): Parent[] {
  return requireObjects(raw).map((item) => ({ kind: 'object', raw: item, shape }));
}

function edgeValue({ item, slot }: Parent & { kind: 'edge' }, field: EdgeField): unknown {
  const place = edgePlace(slot, field);
  return place === undefined ? undefined : item[place];
}
