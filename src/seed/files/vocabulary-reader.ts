import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

import type { Reject } from '../../errors.js';
import { suggestion } from '../../nearest.js';
import type { EntityType, Predicate, QualifierKind, Vocabulary } from './seed.js';
import { entityTypeShape, predicateShape, qualifierKindShape, vocabularyShape } from './shapes.js';
import { YamlFile } from './yaml-file.js';

const SHARED_FILE = fileURLToPath(new URL('../../../seed/vocabulary.yaml', import.meta.url));

/** Properties that a load writes on every entity: no value may be projected over them. */
const RESERVED = new Set(
  'id name caption nameEn aliases declaredAliases declaredBy names pinyin hash code codeVersion level text modality'.split(
    ' ',
  ),
);

/** Gathers what the `vocabulary.yaml` files of a run say. */
export class VocabularyReader {
  readonly #entityTypes = new Map<string, EntityType>();
  readonly #predicates = new Map<string, Predicate>();
  readonly #qualifiers = new Map<string, QualifierKind>();
  readonly #files = new Set<string>();

  constructor(readonly rejects: Reject[]) {}

  get vocabulary(): Vocabulary {
    return { entityTypes: this.#entityTypes, predicates: this.#predicates, qualifiers: this.#qualifiers };
  }

  /** Reads the vocabulary of the documents in `parent`: the file there, or the one that the project ships. */
  async readFor(parent: string): Promise<void> {
    const own = join(parent, 'vocabulary.yaml');
    const path = existsSync(own) ? own : SHARED_FILE;
    if (this.#files.has(path)) return;
    this.#files.add(path);
    const file = await YamlFile.read(path, this.rejects);
    const content = file?.parse(vocabularyShape, file.value, [], this.rejects);
    if (file === undefined || content === undefined) return;
    for (const [name, value] of Object.entries(content.entityTypes)) {
      const at = ['entityTypes', name];
      const type = file.parse(entityTypeShape, value, at, this.rejects, name);
      if (!/^[A-Z][A-Za-z]*$/.test(name)) this.#reject(file, at, name, 'expected a name such as Fund');
      if (type !== undefined) this.#add(this.#entityTypes, name, type, file, at);
    }
    for (const [name, value] of Object.entries(content.predicates)) {
      const at = ['predicates', name];
      const predicate = file.parse(predicateShape, value, at, this.rejects, name);
      if (predicate === undefined) continue;
      this.#checkPredicate(file, at, name, predicate);
      this.#add(this.#predicates, name, predicate, file, at);
    }
    for (const [name, value] of Object.entries(content.qualifiers)) {
      const at = ['qualifiers', name];
      const kind = file.parse(qualifierKindShape, value, at, this.rejects, name);
      if (kind === undefined) continue;
      this.#checkQualifier(file, at, name, kind);
      this.#add(this.#qualifiers, name, kind, file, at);
    }
  }

  #checkQualifier(file: YamlFile, at: string[], name: string, { entity, value }: QualifierKind): void {
    if (!/^[a-z][A-Za-z0-9]*$/.test(name)) {
      this.#reject(file, at, name, 'expected a name in camelCase, such as scope');
    }
    if ((entity === undefined) === (value === undefined)) {
      this.#reject(
        file,
        at,
        name,
        'expected "entity": the types that it may name, or "value": the type of what it says, one of the two',
      );
    }
    this.#checkTypes(file, [...at, 'entity'], name, entity);
  }

  #checkPredicate(file: YamlFile, at: string[], name: string, predicate: Predicate): void {
    const relationship = /^[A-Z][A-Z0-9_]*$/.test(name);
    if (!relationship && !/^[a-z][A-Za-z0-9]*$/.test(name)) {
      this.#reject(file, at, name, 'expected UPPER_SNAKE for a relationship, or camelCase for a value');
    } else if (relationship && predicate.object === undefined) {
      this.#reject(file, at, name, 'expected "object": the types that the relationship may lead to');
    } else if (!relationship && (predicate.object !== undefined || predicate.value === undefined)) {
      this.#reject(file, at, name, 'expected "value" and no "object", as its name is that of a value');
    }
    if (RESERVED.has(name))
      this.#reject(file, at, name, 'expected another name: entities have a property of this one');
    if (predicate.enum && predicate.codes === undefined)
      this.#reject(file, at, name, 'expected "codes" beside "enum"');
    if (predicate.codes !== undefined && predicate.value !== 'Text') {
      this.#reject(file, at, name, 'expected "value: Text" beside "codes"');
    }
    this.#checkTypes(file, [...at, 'subject'], name, predicate.subject);
    this.#checkTypes(file, [...at, 'object'], name, predicate.object);
  }

  #checkTypes(file: YamlFile, at: string[], name: string, types: readonly string[] = []): void {
    for (const [index, type] of types.entries()) {
      if (this.#entityTypes.has(type)) continue;
      const help = suggestion(type, this.#entityTypes.keys());
      const message = `${at.at(-1) ?? ''}: expected an entity type, but got "${type}".${help}`;
      this.#reject(file, [...at, index], name, message);
    }
  }

  #add<T>(map: Map<string, T>, name: string, value: T, file: YamlFile, at: string[]): void {
    const known = map.get(name);
    if (known === undefined) map.set(name, value);
    else if (JSON.stringify(known) !== JSON.stringify(value)) {
      this.#reject(
        file,
        at,
        name,
        'expected what the other vocabulary.yaml of this run says of it, but got something else',
      );
    }
  }

  #reject(file: YamlFile, path: readonly PropertyKey[], subject: string, text: string): void {
    const message = /[.?]$/.test(text) ? text : `${text}.`;
    this.rejects.push({ file: file.file, line: file.line(path), subject, message });
  }
}
