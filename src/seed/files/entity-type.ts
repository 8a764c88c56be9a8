import type { Vocabulary } from './seed.js';

/** What stands before the colon of an id: `fund` of `fund:tongzhou-industry-mother`. */
export function prefixOf(id: string): string {
  return id.split(':', 1)[0] ?? '';
}

/** The name of the type that an entity's prefix gives it: `fund:…` is a Fund. */
export function entityTypeOf(id: string, { entityTypes }: Vocabulary): string | undefined {
  const prefix = prefixOf(id);
  for (const [name, type] of entityTypes) if (type.prefix === prefix) return name;
  return undefined;
}
