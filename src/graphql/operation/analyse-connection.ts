import { getNamedType, isListType, isNonNullType, type SelectionSetNode } from 'graphql';

import { ContractError } from '../../errors.js';
import { derivedNames } from '../model/derived-names.js';
import { hasRelationshipEdges } from '../model/model.js';
import type { AnalysisContext } from './analysis-context.js';
import type { FieldGroup } from './field-collector.js';
import { EDGE_LISTS, type EdgeScalar, type WalkSlot } from './selection.js';
import type { ConnectionEntry, ConnectionShape, EdgeEntry } from './shape.js';

/** What is asked of a page: of its entries and their edges, its place in the list, and the whole list's length. */
export function analyseConnection(
  context: AnalysisContext,
  sets: readonly SelectionSetNode[],
  slot: WalkSlot,
): ConnectionShape {
  const { type } = slot.field;
  const related = hasRelationshipEdges(context.model, slot.field);
  const typeName = related ? derivedNames.relatedConnection(type) : derivedNames.connection(type);
  const edgeType = related ? derivedNames.relatedEdge(type) : derivedNames.edge(type);
  const entries = context.collector.collect(sets, [typeName]).map((group): ConnectionEntry => {
    const base = { key: group.key, name: group.name };
    switch (group.name) {
      case '__typename':
        return { ...base, kind: 'typename' };
      case 'totalCount':
        slot.wantsTotal = true;
        return { ...base, kind: 'totalCount' };
      case 'pageInfo': {
        const fields = context.collector.collect(group.selectionSets, ['PageInfo']);
        if (fields.some((f) => f.name !== '__typename')) slot.wantsItems = true;
        if (fields.some((f) => f.name.endsWith('Cursor'))) slot.wantsCursors = true;
        return { ...base, kind: 'pageInfo', entries: fields.map((f) => ({ key: f.key, name: f.name })) };
      }
      case 'nodes':
        slot.wantsItems = true;
        return { ...base, kind: 'nodes', shape: context.object(group.selectionSets, type, slot.target) };
      case 'edges':
        slot.wantsItems = true;
        return {
          ...base,
          kind: 'edges',
          typeName: edgeType,
          entries: context.collector
            .collect(group.selectionSets, [edgeType])
            .map((asked) => edgeEntry(context, asked, slot)),
        };
      default:
        throw unknownField(typeName, group.name);
    }
  });
  return { typeName, entries };
}

function edgeEntry(context: AnalysisContext, group: FieldGroup, slot: WalkSlot): EdgeEntry {
  const base = { key: group.key, name: group.name };
  const { name } = group;
  switch (name) {
    case '__typename':
      return { ...base, kind: 'typename' };
    case 'cursor':
      slot.wantsCursors = true;
      return { ...base, kind: 'cursor' };
    case 'node':
      return {
        ...base,
        kind: 'node',
        shape: context.object(group.selectionSets, slot.field.type, slot.target),
      };
    case 'claims':
    case 'via':
    case 'exceptions':
    case 'qualifiers': {
      const target = slot.edge.lists.get(name) ?? { slots: [] };
      slot.edge.lists.set(name, target);
      const shape = context.object(group.selectionSets, EDGE_LISTS[name], target);
      return { ...base, kind: 'objects', field: name, shape };
    }
    case 'basis':
    case 'modality':
    case 'derived':
    case 'types':
    case 'distance':
      slot.edge.scalars.add(name);
      return { ...base, field: name, ...edgeScalar(context, group, name) };
    default:
      throw unknownField(group.types[0] ?? '', name);
  }
}

function edgeScalar(context: AnalysisContext, group: FieldGroup, name: EdgeScalar) {
  const type = context.graphqlField(group)?.type;
  if (!type) throw unknownField(group.types[0] ?? '', name);
  const nonNull = isNonNullType(type);
  const kind = isListType(nonNull ? type.ofType : type) ? 'list' : 'scalar';
  return { kind, nonNull, type: context.leafType(getNamedType(type).name) } as const;
}

function unknownField(type: string, name: string): ContractError {
  return new ContractError(`${type}.${name}: expected a field that the analysis of connections knows.`);
}
