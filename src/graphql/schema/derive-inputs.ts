import { derivedNames } from '../model/derived-names.js';
import type { Field, InterfaceType, Model, NodeType, WalkField } from '../model/model.js';
import { numberMembers } from '../model/value-members.js';
import {
  enumFilter,
  relationFilters,
  unionFilter,
  valueFilter,
  type RelationKind,
} from './derive-filters.js';
import { isFiltered, relationKind, whereInput } from './derive-where.js';
import { FIXED_INPUTS } from './fixed-inputs.js';

/** The filter and order inputs of every type of the model, as SDL. */
export function inputTypes(model: Model): string[] {
  const targets = [...model.nodes.values(), ...reachedInterfaces(model)];
  return [
    ...targets.map((type) => whereInput(model, type)),
    ...targets.map((type) => orderInput(model, type)),
    ...[...relations(model)].flatMap(([type, kinds]) => relationFilters(type, kinds)),
    ...[...model.values.values()]
      .filter((value) => value.name !== 'PartialDate')
      .map((value) => valueFilter(value.name, [...value.fields.values()])),
    ...[...model.unions.values()].map((union) => unionFilter(model, union.name)),
    ...[...model.enums.keys()].map(enumFilter),
    FIXED_INPUTS,
  ];
}

/** The fields of a node type that can be ordered by: those that are one scalar, name, value, or one of several values with a number. */
function orderableFields(model: Model, type: NodeType | InterfaceType): Field[] {
  return [...type.fields.values()].filter(
    (field) =>
      field.kind === 'localized' ||
      (field.kind === 'property' && !field.list) ||
      (field.kind === 'value' &&
        (model.values.has(field.type) || numberMembers(model, field.type).numbers.length > 0)),
  );
}

function reachedInterfaces(model: Model): InterfaceType[] {
  const names = new Set(filteredFields(model).map(({ type }) => type));
  return [...model.interfaces.values()].filter((type) => names.has(type.name));
}

/** The types that lists of related nodes are of, and the kinds of these lists. */
function relations(model: Model): Map<string, Set<RelationKind>> {
  const found = new Map<string, Set<RelationKind>>();
  for (const field of filteredFields(model)) {
    if (field.cardinality === 'one') continue;
    found.set(field.type, (found.get(field.type) ?? new Set()).add(relationKind(field)));
  }
  return found;
}

function filteredFields(model: Model): WalkField[] {
  return [...model.nodes.values(), ...model.interfaces.values()].flatMap(({ fields }) =>
    [...fields.values()].filter((field) => field.kind === 'walk').filter(isFiltered),
  );
}

/** The lists of related nodes that have pages: nodes can be ordered by how many there are. */
function countedFields({ fields }: NodeType | InterfaceType): Field[] {
  return [...fields.values()].filter(
    (field) => field.kind === 'walk' && field.cardinality === 'connection' && isFiltered(field),
  );
}

function orderDescription(model: Model, field: Field): string {
  return field.kind === 'value' && model.unions.has(field.type)
    ? `By ${field.name}: by unit first, always upwards, then by number this way, so that only what is in one unit is compared.`
    : `By ${field.name}.`;
}

function orderInput(model: Model, type: NodeType | InterfaceType): string {
  const lines = [
    ...orderableFields(model, type).map(
      (field) => `  "${orderDescription(model, field)}"\n  ${field.name}: SortDirection`,
    ),
    ...countedFields(type).map(({ name }) => `  "By how many ${name} there are."\n  ${name}: CountOrder`),
  ];
  return `
"What to order nodes of type ${type.name} by: exactly one field an entry. What is missing comes last."
input ${derivedNames.orderBy(type.name)} @oneOf {
${lines.join('\n')}
}`;
}
