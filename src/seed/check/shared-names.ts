import type { Reject } from '../../errors.js';
import type { Located, Seed } from '../files/seed.js';
import type { Bilingual } from './checked-seed.js';
import type { EntityIndex } from './entity-index.js';

/** Warns of names that several entities have. It is no mistake (two districts are called 通州区), but worth knowing. */
export function warnOfSharedNames(seed: Seed, index: EntityIndex, warnings: Reject[]): void {
  const owners = ownersOfNames(seed, index);
  for (const { key, meta, entities } of seed.documents) {
    const items = [
      ...(meta ? [{ id: `document:${key}`, item: meta }] : []),
      ...entities.map((item) => ({ id: item.value.id, item })),
    ];
    for (const { id, item } of items) {
      for (const { name, path } of namesIn(item)) {
        const others = [...(owners.get(name) ?? [])].filter((other) => other !== id);
        if (others.length === 0) continue;
        const shown = others.slice(0, 3).map((other) => `${other} (${index.nameOf(other)})`);
        const more = others.length > 3 ? ` and ${others.length - 3} more` : '';
        const message = `"${name}" is also a name of ${shown.join(', ')}${more}: a search for it finds each of them.`;
        warnings.push({ file: item.file, line: item.line(...path), subject: id, message });
      }
    }
  }
}

function ownersOfNames(seed: Seed, index: EntityIndex): ReadonlyMap<string, ReadonlySet<string>> {
  const owners = new Map<string, Set<string>>();
  const own = (id: string, names: readonly (string | undefined)[]): void => {
    for (const name of names) {
      if (name !== undefined) owners.set(name, (owners.get(name) ?? new Set()).add(id));
    }
  };
  for (const { id, name, shortName } of index.regions.values()) own(id, [name, shortName]);
  for (const { entity } of index.declarations.values()) {
    own(entity.id, [entity.name.zh, entity.name.en, ...entity.aliases]);
  }
  for (const { key } of [...seed.documents, ...seed.context]) {
    for (const { id, aliases } of index.addedBy(key)) own(id, aliases);
  }
  return owners;
}

type Names = { readonly name?: Bilingual | undefined; readonly aliases: readonly string[] };

function namesIn({ value }: Located<Names>): { name: string; path: PropertyKey[] }[] {
  const { name, aliases } = value;
  return [
    ...(name === undefined
      ? []
      : (['zh', 'en'] as const).map((key) => ({ name: name[key], path: ['name', key] }))),
    ...aliases.map((alias, position) => ({ name: alias, path: ['aliases', position] })),
  ];
}
