import { SeedError } from '../../errors.js';
import type { Declaration } from '../check/checked-seed.js';
import { brokenText } from '../text/broken-text.js';
import { type Diff, idRows } from './element-diff.js';
import type { GraphWriter } from './graph-writer.js';
import { loadNames, nameDerivation } from './load-names.js';
import { READ_ENTITIES, READ_MENTIONS } from './statements.js';
import type { Run } from './run.js';
import { type DeclaredRow, declaredRow, type EntityRow } from '../sources/source-content.js';
import type { WrittenRows } from './written-rows.js';

/**
 * Creates and changes the entities that a source declares. What it speaks of and another document declares is created too,
 * where that document is not loaded yet.
 *
 * @param source key of the source
 * @param strangers ids of the entities that it speaks of and does not declare
 * @returns ids of the entities that were created
 * @throws SeedError when it speaks of an entity that is neither in the database nor declared in the files read for it
 */
export async function loadEntities(
  writer: GraphWriter,
  source: string,
  entities: Diff<EntityRow>,
  strangers: readonly string[],
  { declarations }: Run,
): Promise<ReadonlySet<string>> {
  const wanted = [...entities.created.map(({ id }) => id), ...strangers];
  const present = new Set((await writer.read(READ_ENTITIES, wanted)).map(({ id }) => id));
  const owned = (row: EntityRow): DeclaredRow => ({ ...row, declaredBy: source });
  const created = [
    ...entities.created.filter(({ id }) => !present.has(id)).map(owned),
    ...strangers.filter((id) => !present.has(id)).map((id) => borrow(id, source, declarations)),
  ];
  await writer.write('create-entities', await entityNodes(created));

  // Already in the graph: moved from another document, or created earlier for one that mentions it.
  const arrived = entities.created.filter(({ id }) => present.has(id));
  const changed = [...arrived, ...entities.changed];
  await writer.write('declare-entities', await entityNodes(changed.map(owned)));
  await loadNames(
    writer,
    changed.map(({ id }) => id),
  );
  return new Set(created.map(({ id }) => id));
}

/**
 * Takes back the declaration of entities. A sweep removes them once nothing speaks of them.
 *
 * @param source key of the source
 * @throws SeedError when a document outside this run speaks of one
 */
export async function withdrawEntities(
  writer: GraphWriter,
  source: string,
  ids: readonly string[],
  { declarations, documentIds }: Run,
): Promise<void> {
  // What another document declares now moves there when that one is loaded.
  const withdrawn = ids.filter((id) => !declarations.has(id));
  const mentions = await writer.read(READ_MENTIONS, withdrawn);
  const foreign = mentions.filter(({ documentId }) => !documentIds.has(documentId));
  if (foreign.length > 0) {
    throw new SeedError(
      foreign.map(({ id, documentId, claim }) => ({
        file: source,
        line: 1,
        subject: id,
        message: `expected no document to speak of an entity that is withdrawn, but ${documentId} does (${claim}).`,
      })),
      { next: 'Declare the entity again, or load those documents without it in the same run.' },
    );
  }
  await writer.write('disown-entities', idRows(withdrawn));
}

function borrow(id: string, source: string, declarations: ReadonlyMap<string, Declaration>): DeclaredRow {
  const declaration = declarations.get(id);
  if (declaration !== undefined) {
    return { ...declaredRow(declaration.entity), declaredBy: declaration.document };
  }
  const message = 'expected an entity of the database, but it is not there.';
  throw new SeedError([{ file: source, line: 1, subject: id, message }], {
    next: 'Load the document that declares it in the same run.',
  });
}

type EntityNode = WrittenRows['create-entities'] & WrittenRows['declare-entities'];

async function entityNodes(entities: readonly DeclaredRow[]): Promise<EntityNode[]> {
  if (entities.length === 0) return [];
  const namesOf = await nameDerivation();
  return entities.map(({ id, labels, name, nameEn, aliases, own, hash, declaredBy }) => {
    const names = namesOf(name, nameEn, aliases);
    const caption = brokenText(name);
    const declared = { declaredAliases: aliases, declaredBy, hash };
    return { id, labels, properties: { id, name, caption, nameEn, ...declared, ...names, ...own } };
  });
}
