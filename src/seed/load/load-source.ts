import { randomUUID } from 'node:crypto';

import { SeedError } from '../../errors.js';
import type { ClaimRow, EntityRow, GraphSource, SourceContent } from './graph-source.js';
import type { GraphWriter } from './graph-writer.js';
import { type Counts, count, type Diff, diff, type Known, idRows } from './element-diff.js';
import { loadClaims } from './load-claims.js';
import { loadNames, nameDerivation } from './load-names.js';
import { loadProjections } from './load-projection.js';
import type { ProjectionCounts } from './projection-changes.js';
import {
  LOCK_SOURCE,
  READ_ENTITIES,
  READ_REFERENCES,
  READ_SOURCE,
  type SubjectPredicate,
} from './readings.js';
import type { WrittenRows } from './written-rows.js';

export interface SourceChanges {
  readonly claims: Counts;
  readonly entities: Counts;
  /** Direct relationships, from its claims and from others about the same things. */
  readonly relationships: Counts;
}

/** What a source's transaction must know of the rest of the run. */
export interface SourceRun {
  readonly source: GraphSource;
  /** Entities that any document of the run declares: they may move from one to another. */
  readonly declarations: ReadonlyMap<string, string>;
  /** Rows of an entity that another document declares, where that one is not loaded yet. */
  readonly borrowed: (id: string) => EntityRow | undefined;
  /** Ids of the documents of the run: their old claims are about to be replaced. */
  readonly documentIds: ReadonlySet<string>;
}

interface KnownClaim extends Known {
  readonly predicate: string;
  readonly subject: string;
}

/**
 * Brings the graph of one source to its present state, in the writer's transaction: what is equal by hash is not
 * touched. An element that other sources share is a function of all of them, so the order of loads does not matter.
 *
 * @throws SeedError when it no longer declares an entity that a document outside this run speaks of
 */
export async function loadSource(writer: GraphWriter, run: SourceRun): Promise<SourceChanges> {
  const { source } = run;
  const { key, documentId } = source;
  const lock = await writer.readOne(LOCK_SOURCE, { key, run: randomUUID() });
  const known = await writer.readOne(READ_SOURCE, { key, documentId });
  const content = await source.content();
  return new SourceLoad(writer, run, content, known, lock.hash !== null).run();
}

interface KnownSource extends Pick<SourceContent, 'additions' | 'references'> {
  readonly entities: readonly Known[];
  readonly sections: readonly Known[];
  readonly evidence: readonly Known[];
  readonly claims: readonly KnownClaim[];
}

class SourceLoad {
  readonly #touched: SubjectPredicate[] = [];
  /** Entities that something stopped speaking of. */
  readonly #released = new Set<string>();

  constructor(
    readonly writer: GraphWriter,
    readonly context: SourceRun,
    readonly content: SourceContent,
    readonly known: KnownSource,
    readonly loadedBefore: boolean,
  ) {}

  async run(): Promise<SourceChanges> {
    const { writer, content, known, context } = this;
    const entities = diff(content.entities, known.entities);
    const created = await this.#entities(entities);
    await this.#additions(created);
    await this.#references();

    const { documentId } = context.source;
    const sections = diff(content.sections, known.sections);
    const changedSections = [...sections.created, ...sections.changed];
    await writer.write(
      'set-sections',
      changedSections.map(({ id, properties }) => ({ documentId, id, properties })),
    );
    await writer.write('remove-sections', idRows(sections.removed));

    const claims = diff(content.claims, known.claims);
    await this.#evidence();
    this.#touch(claims);
    const links = await loadClaims(writer, claims);
    for (const target of links.released) this.#released.add(target);
    const relationships = await loadProjections(writer, this.#touched, created, content.claims);
    await this.#withdraw(entities.removed);
    await writer.write('finish-source', [{ key: context.source.key, hash: context.source.hash }]);
    // What was never loaded has left nothing behind.
    if (this.loadedBefore) await writer.sweep([...this.#released]);
    return {
      claims: count(claims),
      entities: count(entities),
      relationships: this.#relationships(relationships),
    };
  }

  /** Creates and changes what is declared, and what claims speak of before its own document is loaded. */
  async #entities(entities: Diff<EntityRow>): Promise<ReadonlySet<string>> {
    const { writer, context, content } = this;
    const spokenOf = new Set(
      content.claims.flatMap(({ subject, object, qualifiers }) => [
        subject,
        ...(object === undefined ? [] : [object]),
        ...qualifiers.flatMap(({ entity }) => entity ?? []),
      ]),
    );
    for (const { attributedTo } of content.evidence)
      if (attributedTo !== undefined) spokenOf.add(attributedTo);
    for (const { id } of content.additions) spokenOf.add(id);
    const own = new Set(content.entities.map(({ id }) => id));
    const others = [...spokenOf].filter((id) => !own.has(id));

    const wanted = [...entities.created.map(({ id }) => id), ...others];
    const present = new Set((await writer.read(READ_ENTITIES, wanted)).map(({ id }) => id));
    const borrowed = others.filter((id) => !present.has(id)).map((id) => this.#borrow(id));
    const { key } = context.source;
    const fresh = [
      ...entities.created.filter(({ id }) => !present.has(id)).map((row) => ({ row, declaredBy: key })),
      ...borrowed,
    ];
    await writer.write('create-entities', await propertyRows(fresh));
    // An entity that moved here from another document, or was borrowed from this one before it was loaded.
    const moved = entities.created.filter(({ id }) => present.has(id));
    const changed = [...moved, ...entities.changed];
    await writer.write('set-entities', await propertyRows(changed.map((row) => ({ row, declaredBy: key }))));
    await loadNames(
      writer,
      changed.map(({ id }) => id),
    );
    return new Set(fresh.map(({ row }) => row.id));
  }

  #borrow(id: string): { row: EntityRow; declaredBy: string } {
    const { context } = this;
    const row = context.borrowed(id);
    const declaredBy = context.declarations.get(id);
    if (row !== undefined && declaredBy !== undefined) return { row, declaredBy };
    throw new SeedError(
      [
        {
          file: context.source.key,
          line: 1,
          subject: id,
          message: 'expected an entity of the database, but it is not there.',
        },
      ],
      { next: 'Load the document that declares it in the same run.' },
    );
  }

  async #additions(created: ReadonlySet<string>): Promise<void> {
    const { writer, content, known } = this;
    const source = this.context.source.key;
    const before = new Map(known.additions.map(({ id, aliases }) => [id, JSON.stringify(aliases)]));
    const after = new Set(content.additions.map(({ id }) => id));
    const changed = content.additions.filter(({ id, aliases }) => before.get(id) !== JSON.stringify(aliases));
    const removed = known.additions.filter(({ id }) => !after.has(id));
    await writer.write(
      'set-additions',
      changed.map((addition) => ({ source, ...addition })),
    );
    await writer.write(
      'remove-additions',
      removed.map(({ id }) => ({ source, id })),
    );
    for (const { id } of removed) this.#released.add(id);
    const renamed = new Set([...changed, ...removed].map(({ id }) => id));
    // A borrowed entity may be named by its own document already: that document is not loaded, so nobody else does.
    for (const id of created) if (after.has(id)) renamed.add(id);
    await loadNames(writer, [...renamed]);
  }

  async #references(): Promise<void> {
    const { writer, content, known } = this;
    const key = ({ from, type, to }: SourceContent['references'][number]): string => `${from} ${type} ${to}`;
    const before = new Set(known.references.map(key));
    const after = new Set(content.references.map(key));
    await writer.write(
      'remove-references',
      known.references.filter((edge) => !after.has(key(edge))),
    );
    await writer.write(
      'create-references',
      content.references.filter((edge) => !before.has(key(edge))),
    );
  }

  async #evidence(): Promise<void> {
    const { writer, content, known } = this;
    const { documentId } = this.context.source;
    const evidence = diff(content.evidence, known.evidence);
    await writer.write(
      'create-evidence',
      evidence.created.map(({ properties }) => ({ documentId, properties })),
    );
    await writer.write(
      'set-evidence',
      evidence.changed.map(({ id, properties }) => ({ id, properties })),
    );
    await writer.write(
      'link-attributions',
      [...evidence.created, ...evidence.changed].flatMap(({ id, attributedTo }) =>
        attributedTo === undefined ? [] : [{ id, attributedTo }],
      ),
    );
    // The claims that were read from it lose their tie with it.
    await writer.write('remove-evidence', idRows(evidence.removed));
  }

  #touch(claims: Diff<ClaimRow>): void {
    const before = new Map(this.known.claims.map((claim) => [claim.id, claim]));
    for (const id of [...claims.removed, ...claims.changed.map((claim) => claim.id)]) {
      const claim = before.get(id);
      if (claim !== undefined) this.#touched.push(claim);
    }
    this.#touched.push(...claims.created, ...claims.changed);
  }

  /** Entities that are no longer declared go, unless a document that is not part of this run speaks of them. */
  async #withdraw(ids: readonly string[]): Promise<void> {
    const { writer, context } = this;
    const moved = ids.filter((id) => context.declarations.has(id));
    const references = await writer.read(
      READ_REFERENCES,
      ids.filter((id) => !context.declarations.has(id)),
    );
    const foreign = references.filter(({ documentId }) => !context.documentIds.has(documentId));
    if (foreign.length > 0) {
      throw new SeedError(
        foreign.map(({ id, documentId, claim }) => ({
          file: context.source.key,
          line: 1,
          subject: id,
          message: `expected no document to speak of an entity that is withdrawn, but ${documentId} does (${claim}).`,
        })),
        { next: 'Declare the entity again, or load those documents without it in the same run.' },
      );
    }
    const moving = new Set(moved);
    await writer.write('disown-entities', idRows(ids.filter((id) => !moving.has(id))));
  }

  #relationships(projected: ProjectionCounts): Counts {
    const triples = new Set(
      this.content.claims.flatMap(({ subject, predicate, object }) =>
        object === undefined ? [] : [`${subject} ${predicate} ${object}`],
      ),
    );
    const total = triples.size + this.content.references.length;
    const references = this.content.references.length - this.known.references.length;
    const created = projected.created + Math.max(0, references);
    return {
      created,
      changed: projected.changed,
      removed: projected.removed + Math.max(0, -references),
      unchanged: Math.max(0, total - created - projected.changed),
    };
  }
}

async function propertyRows(
  entities: readonly { readonly row: EntityRow; readonly declaredBy: string }[],
): Promise<(WrittenRows['create-entities'] & WrittenRows['set-entities'])[]> {
  if (entities.length === 0) return [];
  const namesOf = await nameDerivation();
  const named: (WrittenRows['create-entities'] & WrittenRows['set-entities'])[] = [];
  for (const { row, declaredBy } of entities) {
    const { id, labels, name, nameEn, aliases, own, hash } = row;
    const names = namesOf(name, nameEn, aliases);
    const properties = { id, name, nameEn, declaredAliases: aliases, declaredBy, hash, ...names, ...own };
    named.push({ id, labels, properties });
  }
  return named;
}
