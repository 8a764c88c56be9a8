import { suggestion } from '../../nearest.js';
import type { EntityIndex } from './entity-index.js';
import type { ItemRejects } from './item-rejects.js';

/** An id by which a claim speaks of an entity. */
export interface Reference {
  readonly id: string;
  /** Where it stands in the claim; messages begin with the last of it. */
  readonly path: readonly PropertyKey[];
  /** The types of entity that can stand there; any where it is not known. */
  readonly types: readonly string[] | undefined;
  /** What says which types can, as messages call it. */
  readonly by: string;
}

/** Rejects an id that nothing declares, and an entity of a type that cannot stand in its place. */
export function checkReference(
  { id, path, types, by }: Reference,
  index: EntityIndex,
  rejects: ItemRejects,
): void {
  const place = String(path.at(-1));
  if (index.has(id)) {
    const type = index.typeOf(id);
    if (types === undefined || type === undefined || types.includes(type)) return;
    rejects.add(path, `${place}: expected ${types.join(' or ')} for ${by}, but "${id}" is a ${type}.`);
  } else if (index.rejected.has(id)) {
    rejects.fail();
  } else {
    const help = suggestion(id, index.ids());
    rejects.add(path, `${place}: expected the id of a declared entity, but nothing declares "${id}".${help}`);
  }
}
