import type { Field, InterfaceType, Model, NodeType } from '../model/model.js';
import { derivedNames } from './derived-names.js';

/** The filter and order inputs of every type of the model, as SDL. */
export function inputTypes(model: Model): string[] {
  const targets = [...model.nodes.values(), ...reachedInterfaces(model)];
  return [
    ...targets.map((type) => whereInput(model, type)),
    ...targets.map((type) => orderInput(model, type)),
    ...[...reachedBy(model, (field) => field.cardinality !== 'one')].map(relationFilter),
    ...[...model.values.values()]
      .filter((value) => value.name !== 'PartialDate')
      .map((value) => valueFilter(value.name, [...value.fields.values()])),
    ...[...model.unions.values()].map((union) => unionFilter(model, union.name)),
    ...[...model.enums.keys()].filter((name) => name !== 'Direction').map(enumFilter),
    SCALAR_FILTERS,
  ];
}

/** The fields of a node type that can be ordered by: those that are one scalar, name or value. */
function orderableFields(model: Model, type: NodeType | InterfaceType): Field[] {
  return [...type.fields.values()].filter(
    (field) =>
      field.kind === 'localized' ||
      (field.kind === 'property' && !field.list) ||
      (field.kind === 'value' && model.values.has(field.type)),
  );
}

function reachedInterfaces(model: Model): InterfaceType[] {
  const names = reachedBy(model, () => true);
  return [...model.interfaces.values()].filter((type) => names.has(type.name));
}

function reachedBy(model: Model, condition: (field: Field & { kind: 'walk' }) => boolean): Set<string> {
  const names = new Set<string>();
  for (const owner of [...model.nodes.values(), ...model.interfaces.values()]) {
    for (const field of owner.fields.values()) {
      if (field.kind === 'walk' && field.access.kind === 'relationship' && condition(field))
        names.add(field.type);
    }
  }
  return names;
}

function whereInput(model: Model, type: NodeType | InterfaceType): string {
  const name = derivedNames.where(type.name);
  const lines = [...type.fields.values()].flatMap((field) => {
    const filter = filterType(model, field);
    return filter === undefined ? [] : [`  ${filterDescription(field)}\n  ${field.name}: ${filter}`];
  });
  return `
"What a node of type ${type.name} must be; all that is given must hold."
input ${name} {
  "All of these hold."
  and: [${name}!]
  "At least one of these holds."
  or: [${name}!]
  "This does not hold."
  not: ${name}
${lines.join('\n')}
}`;
}

function filterType(model: Model, field: Field): string | undefined {
  switch (field.kind) {
    case 'localized':
      return 'StringFilter';
    case 'value':
      return derivedNames.filter(field.type);
    case 'property':
      if (field.list) return field.type === 'String' ? 'StringListFilter' : undefined;
      if (field.type === 'ID' || field.type === 'String') return 'StringFilter';
      return derivedNames.filter(field.type);
    case 'walk':
      if (field.access.kind !== 'relationship') return undefined;
      return field.cardinality === 'one'
        ? derivedNames.where(field.type)
        : derivedNames.relationFilter(field.type);
  }
}

function filterDescription(field: Field): string {
  if (field.kind === 'localized' && field.name === 'name')
    return '"Any of its names, in any language, or an alias."';
  if (field.kind === 'walk' && field.cardinality === 'one')
    return `"There is one, and it matches: ${field.name}."`;
  return `"On ${field.name}."`;
}

function orderInput(model: Model, type: NodeType | InterfaceType): string {
  const lines = orderableFields(model, type).map(
    (field) => `  "By ${field.name}."\n  ${field.name}: SortDirection`,
  );
  return `
"What to order nodes of type ${type.name} by: exactly one field an entry. What is missing comes last."
input ${derivedNames.orderBy(type.name)} @oneOf {
${lines.join('\n')}
}`;
}

function relationFilter(type: string): string {
  const where = derivedNames.where(type);
  return `
"What the related nodes of type ${type} must be."
input ${derivedNames.relationFilter(type)} {
  "At least one matches."
  some: ${where}
  "None matches."
  none: ${where}
  "All match; holds where there are none."
  all: ${where}
  "Which relationships are looked at; all where it is not given."
  edge: EdgeWhere
}`;
}

function valueFilter(name: string, fields: readonly { name: string; type: string }[]): string {
  const lines = fields.map((field) => `  "On ${field.name}."\n  ${field.name}: ${scalarFilter(field.type)}`);
  return `
"On a value of type ${name}."
input ${derivedNames.filter(name)} {
  "Whether there is none."
  isNull: Boolean
${lines.join('\n')}
}`;
}

function unionFilter(model: Model, name: string): string {
  const union = model.unions.get(name);
  const fields = new Map<string, { name: string; type: string }>();
  for (const member of union?.members ?? []) {
    for (const field of model.values.get(member)?.fields.values() ?? []) fields.set(field.name, field);
  }
  const lines = [...fields.values()].map(
    (field) =>
      `  "On ${field.name}, of the types that have it."\n  ${field.name}: ${scalarFilter(field.type)}`,
  );
  return `
"On a value of any type of ${name}."
input ${derivedNames.filter(name)} {
  "Whether there is none."
  isNull: Boolean
  "On the name of its type, such as Money."
  type: StringFilter
${lines.join('\n')}
}`;
}

function scalarFilter(type: string): string {
  return type === 'String' || type === 'ID' ? 'StringFilter' : derivedNames.filter(type);
}

function enumFilter(name: string): string {
  return `
"On a field of type ${name}."
input ${derivedNames.filter(name)} {
  "Is this."
  eq: ${name}
  "Is one of these."
  in: [${name}!]
  "Whether there is none."
  isNull: Boolean
}`;
}

const SCALAR_FILTERS = `
"On a text; letters count as they are written."
input StringFilter {
  "Is this."
  eq: String
  "Is one of these."
  in: [String!]
  "Has this in it."
  contains: String
  "Begins with this."
  startsWith: String
  "Whether there is none."
  isNull: Boolean
}

"On a list of texts: one of them matches."
input StringListFilter {
  "One is this."
  eq: String
  "One is one of these."
  in: [String!]
  "One has this in it."
  contains: String
  "One begins with this."
  startsWith: String
}

"On a whole number."
input IntFilter {
  "Is this."
  eq: Int
  "Is less."
  lt: Int
  "Is less, or this."
  lte: Int
  "Is more."
  gt: Int
  "Is more, or this."
  gte: Int
  "Whether there is none."
  isNull: Boolean
}

"On a number."
input FloatFilter {
  "Is this."
  eq: Float
  "Is less."
  lt: Float
  "Is less, or this."
  lte: Float
  "Is more."
  gt: Float
  "Is more, or this."
  gte: Float
  "Whether there is none."
  isNull: Boolean
}

"On a yes or no."
input BooleanFilter {
  "Is this."
  eq: Boolean
  "Whether there is none."
  isNull: Boolean
}

"On a date or span, given as Extended Date/Time Format (2022, 2022-02, 2022-02-14, 2022-02/2022-05)."
input PartialDateFilter {
  "Is the same span of days."
  eq: String
  "Ends before this begins."
  lt: String
  "Ends before this ends, or with it."
  lte: String
  "Begins after this ends."
  gt: String
  "Begins when this begins, or later."
  gte: String
  "Has a day in common with this."
  overlaps: String
  "Whether there is none."
  isNull: Boolean
}

"What a relationship must be."
input EdgeWhere {
  "On its type, such as INTENDS_TO_SETTLE_IN."
  type: StringFilter
  "Whether it is stated or inferred."
  basis: BasisFilter
  "Whether it is so, or meant to be."
  modality: ModalityFilter
}

"Which way to order."
enum SortDirection {
  "The least first; names by code point."
  ASC
  "The greatest first; names by code point."
  DESC
}`;
