import type { Vocabulary } from '../../../../src/seed/files/seed.js';
import type { MemoryGraph, MemoryNode } from './memory-graph.js';

/** A relationship that the graph in Neo4j does not have: there, the word in the claim is enough. */
const USED_BY = 'USED_BY';

/** The words of a vocabulary, as a load writes them, with the claims that use them. */
export function addWords(graph: MemoryGraph, { predicates, qualifiers }: Vocabulary): void {
  for (const [name, { label, subject, object, value, unit, codes, modality }] of predicates) {
    graph.add('Predicate', `predicate:${name}`, {
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
    graph.add('QualifierKind', `qualifier:${name}`, {
      name,
      label: label.zh,
      labelEn: label.en,
      entityTypes: entity ?? [],
      valueType: value ?? null,
    });
  }
  for (const claim of graph.ofType('Claim')) {
    for (const word of wordsIn(claim)) graph.relate(graph.node(word), USED_BY, claim);
  }
}

/** The claims that use a word: as their predicate, or in a qualifier. */
export function claimsWith(word: MemoryNode): MemoryNode[] {
  return word.related([USED_BY], 'OUT').map(({ node }) => node);
}

/** The words that a claim uses, each once. */
function wordsIn(claim: MemoryNode): string[] {
  const names = claim
    .related(['QUALIFIER'], 'OUT')
    .map(({ node }) => `qualifier:${String(node.properties['name'])}`);
  return [`predicate:${String(claim.properties['predicate'])}`, ...new Set(names)];
}
