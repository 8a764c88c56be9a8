import { isNonNullType, type SelectionSetNode } from 'graphql';

import { ContractError } from '../../errors.js';
import type { Field, WalkField } from '../model/model.js';
import { analyseConnection } from './analyse-connection.js';
import { analyseValue } from './analyse-value.js';
import type { AnalysisContext } from './analysis-context.js';
import { chosen } from './argument.js';
import type { FieldGroup } from './field-collector.js';
import type { Selection, TypeSlot } from './selection.js';
import type { ObjectShape, ShapeContent, ShapeEntry } from './shape.js';

/** What is asked of a node, a record or `Query`. */
export function analyseObject(
  context: AnalysisContext,
  sets: readonly SelectionSetNode[],
  typeName: string,
  selection: Selection,
): ObjectShape {
  const { collector, model, slots } = context;
  const possible = collector.possibleTypes(typeName);
  const abstract = model.interfaces.has(typeName);
  let typeSlot: TypeSlot | undefined;
  const entries: ShapeEntry[] = [];
  for (const group of collector.collect(sets, possible)) {
    for (const one of byAccess(context, group, typeName)) {
      const narrowed = one.types.length < possible.length;
      if (abstract && (narrowed || one.name === '__typename')) typeSlot ??= slots.type(selection);
      const field = context.graphqlField(one);
      entries.push({
        key: one.key,
        name: one.name,
        types: narrowed ? new Set(one.types) : undefined,
        nonNull: field === undefined || isNonNullType(field.type),
        content: contentOf(context, one, selection, narrowed),
      });
    }
  }
  return { typeName, typeSlot, possible: new Set(possible), entries };
}

/** Splits a group where the possible types read the field differently. */
function byAccess(context: AnalysisContext, group: FieldGroup, parent: string): FieldGroup[] {
  if (!context.model.interfaces.has(parent) || group.name.startsWith('__')) return [group];
  const split: { field: Field; types: string[] }[] = [];
  for (const type of group.types) {
    const field = fieldOf(context, type, group.name);
    const alike = split.find((other) => sameAccess(other.field, field));
    if (alike) alike.types.push(type);
    else split.push({ field, types: [type] });
  }
  return split.map(({ types }) => ({ ...group, types }));
}

/** Whether two fields of one name, on types of one interface, are read the same way, so that one statement serves both. */
function sameAccess(a: Field, b: Field): boolean {
  if (a.kind === 'link' && b.kind === 'link') return a.path === b.path;
  if (a.kind === 'value' && b.kind === 'value') return a.type === b.type;
  if (a.kind === 'walk' && b.kind === 'walk') {
    return (
      JSON.stringify([a.access, a.type, a.cardinality]) === JSON.stringify([b.access, b.type, b.cardinality])
    );
  }
  return a.kind === b.kind;
}

function contentOf(
  context: AnalysisContext,
  group: FieldGroup,
  selection: Selection,
  narrowed: boolean,
): ShapeContent {
  const { slots } = context;
  if (group.name === '__typename') return { kind: 'typename' };
  if (group.name === '__schema' || group.name === '__type') return { kind: 'introspection' };
  const field = fieldOf(context, group.types[0] ?? '', group.name);
  switch (field.kind) {
    case 'property':
      return {
        kind: field.list ? 'list' : 'scalar',
        slot: slots.property(selection, field),
        type: context.leafType(field.type),
      };
    case 'localized': {
      const asked = chosen(context.arguments(group), 'language') as 'ZH' | 'EN' | undefined;
      return {
        kind: 'scalar',
        slot: slots.localized(selection, field, asked ?? context.language),
        type: context.leafType('String'),
      };
    }
    case 'link':
      return { kind: 'link', slot: slots.property(selection, field.id), path: field.path };
    case 'value': {
      const slot = slots.value(selection, field);
      return { kind: 'value', slot, shape: analyseValue(context, group.selectionSets, field.type, slot) };
    }
    case 'walk':
      return walkContent(context, field, group, selection, narrowed);
  }
}

function walkContent(
  context: AnalysisContext,
  field: WalkField,
  group: FieldGroup,
  selection: Selection,
  narrowed: boolean,
): ShapeContent {
  const guard = narrowed ? group.types : undefined;
  const slot = context.slots.walk(selection, field, group.node, context.arguments(group), guard);
  if (field.cardinality === 'connection') {
    return { kind: 'connection', slot, shape: analyseConnection(context, group.selectionSets, slot) };
  }
  slot.wantsItems = true;
  const shape = context.object(group.selectionSets, field.type, slot.target);
  return { kind: field.cardinality === 'one' ? 'one' : 'many', slot, shape };
}

function fieldOf({ model }: AnalysisContext, type: string, name: string): Field {
  const field = (model.nodes.get(type) ?? model.records.get(type))?.fields.get(name);
  if (!field)
    throw new ContractError(`schema.graphql: ${type}.${name}: expected the model to have this field.`);
  return field;
}
