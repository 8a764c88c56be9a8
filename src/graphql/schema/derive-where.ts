import { derivedNames } from '../model/derived-names.js';
import { interfaceMembers } from '../model/interface-members.js';
import type { Field, InterfaceType, Model, NodeType, WalkField } from '../model/model.js';
import { relationFilterName, type RelationKind } from './derive-filters.js';

/** Whether nodes can be filtered by what a field leads to: a list of a file only where it needs no arguments. */
export function isFiltered({ access, cardinality, arguments: given }: WalkField): boolean {
  if (access.kind === 'relationship') return true;
  return (
    access.kind === 'file' &&
    cardinality === 'connection' &&
    [...given.values()].every(({ required }) => !required)
  );
}

/** What is asked of a list of related nodes depends on how it is read. */
export function relationKind({ access }: WalkField): RelationKind {
  if (access.kind !== 'relationship') return 'file';
  return access.tree ? 'tree' : 'relationship';
}

/** The filter on the nodes of a type, as SDL. */
export function whereInput(model: Model, type: NodeType | InterfaceType): string {
  const name = derivedNames.where(type.name);
  const lines = [...type.fields.values()].flatMap((field) => {
    const filter = filterType(model, field);
    return filter === undefined ? [] : [`  ${filterDescription(field)}\n  ${field.name}: ${filter}`];
  });
  const members = [...interfaceMembers(model, type)].map(
    ([lookup, member]) =>
      `  "It is of type ${member.name}, and matches."\n  ${lookup}: ${derivedNames.where(member.name)}`,
  );
  return `
"What a node of type ${type.name} must be; all that is given must hold."
input ${name} {
  "All of these hold."
  and: [${name}!]
  "At least one of these holds."
  or: [${name}!]
  "This does not hold."
  not: ${name}
${[...lines, ...members].join('\n')}
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
    // A link is made of the id, which has a filter.
    case 'link':
      return undefined;
    case 'walk':
      if (!isFiltered(field)) return undefined;
      return field.cardinality === 'one'
        ? derivedNames.where(field.type)
        : relationFilterName(field.type, relationKind(field));
  }
}

function filterDescription(field: Field): string {
  if (field.kind === 'localized' && field.name === 'name')
    return '"Any of its names, in any language, or an alias."';
  if (field.kind === 'walk' && field.cardinality === 'one')
    return `"There is one, and it matches: ${field.name}."`;
  if (field.kind === 'walk' && field.access.kind === 'file')
    return `"On ${field.name}, as the field lists them without arguments."`;
  return `"On ${field.name}."`;
}
