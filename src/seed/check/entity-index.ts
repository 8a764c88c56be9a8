import { entityTypeOf } from '../files/entity-type.js';
import type { Vocabulary } from '../files/seed.js';
import { type Region, regionTree } from '../regions/region-tree.js';
import type { CheckedEntity, Declaration } from './checked-seed.js';

type Addition = { readonly id: string; readonly aliases: readonly string[] };

/** Every entity that the documents of a run may speak of. */
export class EntityIndex {
  readonly declarations = new Map<string, Declaration>();
  readonly regions: ReadonlyMap<string, Region>;
  readonly #additions = new Map<string, Addition[]>();
  /** Ids whose own declaration was rejected: claims that refer to them get no second reject. */
  readonly rejected = new Set<string>();

  constructor(readonly vocabulary: Vocabulary) {
    this.regions = new Map(regionTree().map((region) => [region.id, region]));
  }

  /** The type that an id's prefix gives it. */
  typeOf(id: string): string | undefined {
    return entityTypeOf(id, this.vocabulary);
  }

  has(id: string): boolean {
    return this.declarations.has(id) || this.regions.has(id);
  }

  ids(): string[] {
    return [...this.declarations.keys(), ...this.regions.keys()];
  }

  /** The name of an entity, for messages. */
  nameOf(id: string): string {
    return this.declarations.get(id)?.entity.name.zh ?? this.regions.get(id)?.name ?? id;
  }

  addAliases(document: string, id: string, aliases: readonly string[]): void {
    this.#additions.set(document, [...this.addedBy(document), { id, aliases }]);
  }

  declaredBy(document: string): CheckedEntity[] {
    return [...this.declarations.values()]
      .filter((declaration) => declaration.document === document)
      .map(({ entity }) => entity);
  }

  addedBy(document: string): readonly Addition[] {
    return this.#additions.get(document) ?? [];
  }
}
