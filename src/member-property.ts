/** The property in which a node keeps a member of a value: `size` and `amount` make `sizeAmount`, see `docs/model.md`. */
export function memberProperty(name: string, member: string): string {
  return name + member.charAt(0).toUpperCase() + member.slice(1);
}
