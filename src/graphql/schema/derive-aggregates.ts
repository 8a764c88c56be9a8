import { derivedNames } from '../model/derived-names.js';
import type { Field, Model, NodeType } from '../model/model.js';
import { numberFields } from '../model/number-fields.js';
import { connectionType, PAGE_ARGUMENTS } from './derive-connections.js';

/** The fields that the nodes of a type can be grouped by: enums, and related entities one step away. */
function groupFields(model: Model, type: NodeType): Field[] {
  return [...type.fields.values()].filter((field) => {
    if (field.kind === 'property')
      return !field.list && (model.enums.has(field.type) || field.name === 'predicate');
    return field.kind === 'walk' && field.access.kind === 'relationship' && field.access.depth === 1
      ? (model.nodes.get(field.type)?.entity ?? model.interfaces.has(field.type))
      : false;
  });
}

/** The root fields `xsAggregate`, and their types, as SDL. */
export function aggregateTypes(model: Model): string[] {
  const fields: string[] = [];
  const types: string[] = [];
  for (const field of model.records.get('Query')?.fields.values() ?? []) {
    if (field.kind !== 'walk' || field.access.kind !== 'aggregate') continue;
    const type = model.nodes.get(field.access.of);
    if (!type) continue;
    const groups = groupFields(model, type);
    const groupBy =
      groups.length > 0 ? `"Makes a group for each." groupBy: ${derivedNames.groupBy(type.name)}` : '';
    const duplicates =
      type.duplicates === undefined
        ? ''
        : '"What becomes of those that may be another one of the group." duplicates: Duplicates! = COUNT';
    fields.push(`"What the nodes of type ${type.name} come to, in all or by group, the largest group first."
  ${field.name}("Keeps those that match." where: ${derivedNames.where(type.name)} ${groupBy} ${duplicates} ${PAGE_ARGUMENTS}): ${derivedNames.connection(field.type)}!`);
    types.push(aggregateType(model, type), connectionType(field.type), duplicateType(type));
    if (groups.length > 0) types.push(groupByEnum(type, groups));
  }
  return [`extend type Query {\n  ${fields.join('\n  ')}\n}`, ...types];
}

function aggregateType(model: Model, type: NodeType): string {
  const numbers = numberFields(type, model).map(
    ({ name }) => `  "What ${name} comes to, an entry a unit."\n  ${name}: [NumberAggregate!]!`,
  );
  const duplicates =
    type.duplicates === undefined
      ? []
      : [
          `  "Those that may be another one of the group: what comes of them is counted twice, or left out."\n  duplicates: [${derivedNames.duplicate(type.name)}!]!`,
        ];
  return `
"A group of nodes of type ${type.name}."
type ${derivedNames.aggregate(type.name)} {
  "What the group has in common, where it is a term; null for those that have none."
  key: String
  "What the group has in common, where it is an entity; null for those that have none."
  entity: Entity
  "How many there are; each counts once a group."
  count: Int!
  "The first 100 of them by id: their claims say why each counts."
  nodes: [${type.name}!]!
${[...numbers, ...duplicates].join('\n')}
}`;
}

function duplicateType(type: NodeType): string {
  if (type.duplicates === undefined) return '';
  return `
"A node of type ${type.name} that may be another one of its group under another name."
type ${derivedNames.duplicate(type.name)} {
  "The node, which does not count where \`duplicates\` is LEAVE_OUT."
  node: ${type.name}!
  "The node that it may be, which counts."
  sameAs: ${type.name}!
  "The claims that say why."
  claims: [Claim!]!
}`;
}

function groupByEnum(type: NodeType, groups: readonly Field[]): string {
  return `
"What nodes of type ${type.name} can be grouped by."
enum ${derivedNames.groupBy(type.name)} {
${groups.map((field) => `  "By ${field.name}."\n  ${field.name}`).join('\n')}
}`;
}
