import type { Vocabulary } from '../../../../src/seed/files/seed.js';
import type { MemoryGraph, MemoryNode } from './memory-graph.js';

/** The words of a vocabulary, as a load writes them. */
export function addWords(graph: MemoryGraph, { predicates, qualifiers }: Vocabulary): void {
  for (const [name, { label, subject, object, value, unit, codes, modality }] of predicates) {
    graph.add('Predicate', `Predicate:${name}`, {
      name,
      label: label.zh,
      labelEn: label.en,
      subjectTypes: subject,
      objectTypes: object ?? [],
      valueType: value ?? null,
      unit: unit ?? null,
      codes: codes ?? [],
      modality: modality ?? null,
    });
  }
  for (const [name, { label, entity, value }] of qualifiers) {
    graph.add('QualifierKind', `QualifierKind:${name}`, {
      name,
      label: label.zh,
      labelEn: label.en,
      entityTypes: entity ?? [],
      valueType: value ?? null,
    });
  }
}

/** The claims that use a word: as their predicate, or in a qualifier. */
export function claimsWith(graph: MemoryGraph, word: MemoryNode): MemoryNode[] {
  const { name } = word.properties;
  return graph
    .ofType('Claim')
    .filter((claim) =>
      word.type === 'Predicate'
        ? claim.properties['predicate'] === name
        : claim.related(['QUALIFIER'], 'OUT').some(({ node }) => node.properties['name'] === name),
    );
}
