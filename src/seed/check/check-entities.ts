import type { Reject } from '../../errors.js';
import type { CheckedEntity, Declaration } from './checked-seed.js';
import { suggestion } from '../../nearest.js';
import { type Region, regionTree } from '../regions/region-tree.js';
import type { Located, Seed, SeedDocument, Vocabulary } from '../files/seed.js';

type EntityYaml = SeedDocument['entities'][number];
type Addition = { readonly id: string; readonly aliases: readonly string[] };

/** Every entity that the documents of a run may speak of. */
export class EntityIndex {
  readonly declarations = new Map<string, Declaration>();
  readonly regions: ReadonlyMap<string, Region>;
  readonly #additions = new Map<string, Addition[]>();
  readonly #typesByPrefix: ReadonlyMap<string, string>;
  /** Ids whose own declaration was rejected: what refers to them is not wrong as well. */
  readonly rejected = new Set<string>();

  constructor(vocabulary: Vocabulary) {
    this.regions = new Map(regionTree().map((region) => [region.id, region]));
    this.#typesByPrefix = new Map([...vocabulary.entityTypes].map(([type, { prefix }]) => [prefix, type]));
  }

  /** The type that an id's prefix gives it. */
  typeOf(id: string): string | undefined {
    return this.#typesByPrefix.get(id.split(':', 1)[0] ?? '');
  }

  prefixes(): string[] {
    return [...this.#typesByPrefix.keys()];
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

/** Gathers what the documents declare, and holds names and ids against the rules. */
export function checkDeclarations(seed: Seed, rejects: Reject[], warnings: Reject[]): EntityIndex {
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

function declare(document: SeedDocument, index: EntityIndex, rejects: Reject[]): void {
  const { meta, key } = document;
  if (meta !== undefined) {
    const id = `document:${key}`;
    if (meta.value.id !== id) {
      const message = `expected "${id}", as the folder is called, but got "${meta.value.id}".`;
      rejects.push({ file: meta.file, line: meta.line('id'), message });
    }
    const entity = { id, type: 'Document', name: meta.value.name, aliases: distinct(meta.value.aliases) };
    add(index, entity, document, meta, rejects);
  }
  for (const item of document.entities) {
    const { id, name, aliases } = item.value;
    if (name === undefined) continue;
    const type = checkId(item, index, rejects);
    if (type === undefined) continue;
    add(index, { id, type, name, aliases: distinct(aliases) }, document, item, rejects);
  }
}

function checkId(item: EntityYaml, index: EntityIndex, rejects: Reject[]): string | undefined {
  const { id } = item.value;
  const reject = (message: string): undefined => {
    index.rejected.add(id);
    rejects.push({ file: item.file, line: item.line('id'), subject: id, message });
  };
  const type = index.typeOf(id);
  if (type === undefined) {
    const [prefix = ''] = id.split(':', 1);
    const known = index.prefixes();
    reject(
      `expected an id that begins with one of ${known.join(', ')} and ":", but got "${id}".${suggestion(prefix, known)}`,
    );
    return;
  }
  if (index.regions.has(id)) {
    reject(
      `expected no name, as ${index.nameOf(id)} has its names from the reference tree; give "aliases" only.`,
    );
    return;
  }
  if (type === 'Region') {
    reject(
      `expected a region of the reference tree, but got "${id}".${suggestion(id, index.regions.keys())}`,
    );
    return;
  }
  if (!/^[a-z-]+:[a-z0-9][a-z0-9-]*$/.test(id)) {
    reject(`expected an id of small letters, digits and hyphens after the prefix, but got "${id}".`);
    return;
  }
  return type;
}

function add(
  index: EntityIndex,
  entity: CheckedEntity,
  document: SeedDocument,
  item: Located<unknown>,
  rejects: Reject[],
): void {
  const earlier = index.declarations.get(entity.id);
  const line = item.line('id');
  if (earlier !== undefined) {
    const message = `expected an entity to be declared once; the first declaration is at ${earlier.file}:${earlier.line}. Leave out "name" to add aliases to it.`;
    rejects.push({ file: item.file, line, subject: entity.id, message });
    return;
  }
  index.declarations.set(entity.id, { entity, document: document.key, file: item.file, line });
}

function addAliases(document: SeedDocument, index: EntityIndex, rejects: Reject[]): void {
  const seen = new Map<string, string>();
  for (const item of document.entities) {
    const { id, name, aliases } = item.value;
    if (name !== undefined) continue;
    const place = `${item.file}:${item.line('id')}`;
    const reject = (message: string): void => {
      rejects.push({ file: item.file, line: item.line('id'), subject: id, message });
    };
    if (!index.has(id)) {
      reject(
        `expected "name: { zh: …, en: … }", or the id of an entity that is declared elsewhere, but nothing declares "${id}".${suggestion(id, index.ids())}`,
      );
    } else if (seen.has(id)) {
      reject(`expected one entry an entity; the first is at ${seen.get(id) ?? ''}.`);
    } else {
      index.addAliases(document.key, id, distinct(aliases));
    }
    seen.set(id, place);
  }
}

/** One name of two entities is no mistake (two districts are called 通州区), but a reader should know. */
function warnOfSharedNames(seed: Seed, index: EntityIndex, warnings: Reject[]): void {
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
  const all = [...seed.documents, ...seed.context];
  for (const { key } of all) for (const { id, aliases } of index.addedBy(key)) own(id, aliases);

  for (const { key, meta, entities } of seed.documents) {
    for (const item of [...(meta ? [meta] : []), ...entities]) {
      const { name, aliases } = item.value;
      const id = item === meta ? `document:${key}` : item.value.id;
      const names: [string, PropertyKey[]][] = [
        ...(name
          ? [
              [name.zh, ['name', 'zh']] as [string, PropertyKey[]],
              [name.en, ['name', 'en']] as [string, PropertyKey[]],
            ]
          : []),
        ...aliases.map((alias, position): [string, PropertyKey[]] => [alias, ['aliases', position]]),
      ];
      for (const [text, path] of names) {
        const others = [...(owners.get(text) ?? [])].filter((other) => other !== id);
        if (others.length === 0) continue;
        const shown = others.slice(0, 3).map((other) => `${other} (${index.nameOf(other)})`);
        const more = others.length > 3 ? ` and ${others.length - 3} more` : '';
        const message = `"${text}" is also a name of ${shown.join(', ')}${more}: a search for it finds each of them.`;
        warnings.push({ file: item.file, line: item.line(...path), subject: id, message });
      }
    }
  }
}

function distinct(names: readonly string[]): string[] {
  return [...new Set(names)];
}
