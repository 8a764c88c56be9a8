import { derivedNames } from '../model/derived-names.js';
import type { Model } from '../model/model.js';

/** The filters on lists of related nodes, and on how many they are. */
export function relationFilters(type: string, kinds: ReadonlySet<RelationKind>): string[] {
  const name = derivedNames.countFilter(type);
  const count = `
"How many of the related nodes of type ${type} there are; each counts once."
input ${name} {
  "Exactly so many."
  eq: Int
  "Fewer."
  lt: Int
  "So many, or fewer."
  lte: Int
  "More."
  gt: Int
  "So many, or more."
  gte: Int
  "Which are counted; all where it is not given."
  where: ${derivedNames.where(type)}
}`;
  return [...[...kinds].map((kind) => relationFilter(type, kind)), count];
}

/** How related nodes are found: what a file lists has no relationship of its own, and only some fields go along a tree. */
export type RelationKind = 'file' | 'relationship' | 'tree';

/** Name of the filter on a list of related nodes. */
export function relationFilterName(type: string, kind: RelationKind): string {
  const { listFilter, relationFilter, treeFilter } = derivedNames;
  return { file: listFilter, relationship: relationFilter, tree: treeFilter }[kind](type);
}

function relationFilter(type: string, kind: RelationKind): string {
  const where = derivedNames.where(type);
  return `
"What the related nodes of type ${type} must be."
input ${relationFilterName(type, kind)} {
  "At least one matches."
  some: ${where}
  "None matches."
  none: ${where}
  "All match; holds where there are none."
  all: ${where}
  "How many there are."
  count: ${derivedNames.countFilter(type)}
${kind === 'file' ? '' : EDGE}
${kind === 'tree' ? TREE : ''}
}`;
}

const EDGE = `  "Which relationships are looked at; all where it is not given."
  edge: EdgeWhere`;

const TREE = `  "Looks as well at what belongs to those below."
  rollUp: Boolean
  "Looks as well at what belongs to those above: what is said of the whole country holds here as well."
  hereOrAbove: Boolean
  "What becomes of relationships that except the node, or one above it; as in a list, \`APPLY\` where it is not given."
  exceptions: Exceptions`;

/** The filter on a value of one type. */
export function valueFilter(name: string, fields: readonly { name: string; type: string }[]): string {
  const lines = fields.map((field) => `  "On ${field.name}."\n  ${field.name}: ${scalarFilter(field.type)}`);
  return `
"On a value of type ${name}."
input ${derivedNames.filter(name)} {
  "Whether there is none."
  isNull: Boolean
${lines.join('\n')}
}`;
}

/** The filter on a value of one of several types. */
export function unionFilter(model: Model, name: string): string {
  const union = model.unions.get(name);
  const fields = new Map<string, { name: string; type: string }>();
  for (const member of union?.members ?? []) {
    for (const field of model.values.get(member)?.fields.values() ?? []) fields.set(field.name, field);
  }
  const lines = [...fields.values()].map(
    (field) =>
      `  "On ${field.name}, of the types that have it."\n  ${field.name}: ${scalarFilter(field.type)}`,
  );
  if (union?.members.includes('PartialDate')) {
    lines.push('  "On the days of a date; other values have none."\n  date: PartialDateFilter');
  }
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

/** The filter on an enum. */
export function enumFilter(name: string): string {
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
