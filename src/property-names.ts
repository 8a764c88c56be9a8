/** The property in which a node keeps a member of a value: `size` and `amount` make `sizeAmount`, see `docs/model.md`. */
export function memberProperty(name: string, member: string): string {
  return name + member.charAt(0).toUpperCase() + member.slice(1);
}

/**
 * The properties in which a node keeps a text of two languages: Chinese under the field's own name, as Neo4j's tools
 * caption a node by its `name`, and English beside it.
 */
export function localizedProperties(name: string): [zh: string, en: string] {
  return [name, `${name}En`];
}
