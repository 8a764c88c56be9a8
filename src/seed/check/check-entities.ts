import type { Reject } from '../../errors.js';
import { suggestion } from '../../nearest.js';
import { prefixOf } from '../files/entity-type.js';
import type { Located, Seed, SeedDocument } from '../files/seed.js';
import type { CheckedEntity } from './checked-seed.js';
import { EntityIndex } from './entity-index.js';
import { ItemRejects } from './item-rejects.js';
import { warnOfSharedNames } from './shared-names.js';

/** Gathers what the documents declare, and holds names and ids against the rules. */
export function checkEntities(seed: Seed, rejects: Reject[], warnings: Reject[]): EntityIndex {
  const index = new EntityIndex(seed.vocabulary);
  for (const { subject } of seed.rejects) if (subject !== undefined) index.rejected.add(subject);
  // What the documents beside declare is there to be referred to; their own mistakes are not this run's.
  for (const document of seed.documents) declare(document, index, rejects);
  for (const document of seed.context) declare(document, index, []);
  for (const document of seed.documents) addAliases(document, index, rejects);
  for (const document of seed.context) addAliases(document, index, []);
  warnOfSharedNames(seed, index, warnings);
  return index;
}

function declare(document: SeedDocument, index: EntityIndex, all: Reject[]): void {
  const { meta, key } = document;
  if (meta !== undefined) {
    const id = `document:${key}`;
    if (meta.value.id !== id) {
      new ItemRejects(meta, all).add(
        ['id'],
        `expected "${id}", as the folder is called, but got "${meta.value.id}".`,
      );
    }
    const { name, aliases } = meta.value;
    add(index, { id, type: 'Document', name, aliases: distinct(aliases) }, key, meta, all);
  }
  for (const item of document.entities) {
    const { id, name, aliases } = item.value;
    if (name === undefined) continue;
    const rejects = new ItemRejects(item, all, id);
    const type = checkId(id, index, (message) => {
      rejects.add(['id'], message);
    });
    if (rejects.failed) index.rejected.add(id);
    if (type !== undefined) add(index, { id, type, name, aliases: distinct(aliases) }, key, item, all);
  }
}

/** The type of an entity that a document may declare. */
function checkId(id: string, index: EntityIndex, reject: (message: string) => void): string | undefined {
  const type = index.typeOf(id);
  if (type === undefined) {
    const known = [...index.vocabulary.entityTypes.values()].map(({ prefix }) => prefix);
    reject(
      `expected an id that begins with one of ${known.join(', ')} and ":", but got "${id}".${suggestion(prefixOf(id), known)}`,
    );
    return undefined;
  }
  if (index.regions.has(id)) {
    reject(
      `expected no name, as ${index.nameOf(id)} has its names from the reference tree; give "aliases" only.`,
    );
    return undefined;
  }
  if (type === 'Region') {
    reject(
      `expected a region of the reference tree, but got "${id}".${suggestion(id, index.regions.keys())}`,
    );
    return undefined;
  }
  if (!/^[a-z-]+:[a-z0-9][a-z0-9-]*$/.test(id)) {
    reject(`expected an id of small letters, digits and hyphens after the prefix, but got "${id}".`);
    return undefined;
  }
  return type;
}

function add(
  index: EntityIndex,
  entity: CheckedEntity,
  document: string,
  item: Located<unknown>,
  all: Reject[],
): void {
  const earlier = index.declarations.get(entity.id);
  if (earlier === undefined) {
    index.declarations.set(entity.id, { entity, document, file: item.file, line: item.line('id') });
    return;
  }
  new ItemRejects(item, all, entity.id).add(
    ['id'],
    `expected an entity to be declared once; the first declaration is at ${earlier.file}:${earlier.line}. Leave out "name" to add aliases to it.`,
  );
}

function addAliases(document: SeedDocument, index: EntityIndex, all: Reject[]): void {
  const seen = new Map<string, string>();
  for (const item of document.entities) {
    const { id, name, aliases } = item.value;
    if (name !== undefined) continue;
    const rejects = new ItemRejects(item, all, id);
    const earlier = seen.get(id);
    if (!index.has(id)) {
      rejects.add(
        ['id'],
        `expected "name: { zh: …, en: … }", or the id of an entity that is declared elsewhere, but nothing declares "${id}".${suggestion(id, index.ids())}`,
      );
    } else if (earlier !== undefined) {
      rejects.add(['id'], `expected one entry an entity; the first is at ${earlier}.`);
    } else {
      index.addAliases(document.key, id, distinct(aliases));
    }
    seen.set(id, `${item.file}:${item.line('id')}`);
  }
}

function distinct(names: readonly string[]): string[] {
  return [...new Set(names)];
}
