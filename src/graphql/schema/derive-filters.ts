import type { Model } from '../model/model.js';
import { derivedNames } from './derived-names.js';

/** The filter on a list of related nodes. */
export function relationFilter(type: string): string {
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
