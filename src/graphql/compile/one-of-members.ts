import { memberProperty } from '../../property-names.js';

/**
 * The property of a value that a node has, where it is one of several members: a node has the value of one type, and so one
 * of them.
 *
 * @param members At least one.
 */
export function oneOfMembers(variable: string, field: string, members: readonly string[]): string {
  const properties = members.map((member) => `${variable}.${memberProperty(field, member)}`);
  return properties.length === 1 ? properties.join('') : `coalesce(${properties.join(', ')})`;
}
