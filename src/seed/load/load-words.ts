import type { Vocabulary } from '../files/seed.js';
import { diff, idRows } from './element-diff.js';
import type { GraphWriter } from './graph-writer.js';
import { READ_WORDS } from './statements.js';
import { hashOf, type NodeRow, type Properties } from '../sources/source-content.js';

interface WordRow extends NodeRow {
  readonly label: 'Predicate' | 'QualifierKind';
}

/**
 * Brings the words of the graph up to a vocabulary, so that the API can list them, and refuse others. A word that the
 * vocabulary no longer has stays for as long as a claim uses it.
 */
export async function loadWords(writer: GraphWriter, vocabulary: Vocabulary): Promise<void> {
  const { words } = await writer.readOne(READ_WORDS, undefined);
  const { created, changed, removed } = diff(wordsOf(vocabulary), words);
  await writer.write('set-words', [...created, ...changed]);
  await writer.write('remove-unused-words', idRows(removed));
}

function wordsOf({ predicates, qualifiers }: Vocabulary): WordRow[] {
  return [
    ...[...predicates].map(([name, { label, subject, object, value, unit, codes, modality }]) =>
      wordRow('Predicate', `predicate:${name}`, name, label, {
        subjectTypes: subject,
        objectTypes: object ?? [],
        ...(value !== undefined && { valueType: value }),
        ...(unit !== undefined && { unit }),
        codes: codes ?? [],
        ...(modality !== undefined && { modality }),
      }),
    ),
    ...[...qualifiers].map(([name, { label, entity, value }]) =>
      wordRow('QualifierKind', `qualifier:${name}`, name, label, {
        entityTypes: entity ?? [],
        ...(value !== undefined && { valueType: value }),
      }),
    ),
  ];
}

function wordRow(
  label: WordRow['label'],
  id: string,
  name: string,
  wording: { readonly zh: string; readonly en: string },
  own: Properties,
): WordRow {
  const properties = { id, name, label: wording.zh, labelEn: wording.en, ...own };
  const hash = hashOf(properties);
  return { id, label, properties: { ...properties, hash }, hash };
}
