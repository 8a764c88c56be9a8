import type { AcceptedSeed } from '../check/accepted-seed.js';
import { documentSource } from '../sources/document-source.js';
import { regionSource } from '../sources/region-source.js';
import type { Run } from './run.js';
import type { GraphSource } from '../sources/source-content.js';

/** The sources of seed files in the order of their loads, the region tree first, and what their loads must know. */
export function seedRun(
  seed: AcceptedSeed,
  onSource: Run['onSource'] = () => undefined,
): { readonly sources: readonly GraphSource[]; readonly run: Run } {
  const documents = seed.documents.map((document) => documentSource(document, seed.vocabulary));
  const documentIds = new Set(documents.map(({ documentId }) => documentId));
  return {
    sources: [regionSource(), ...documents],
    run: { declarations: seed.declarations, documentIds, onSource },
  };
}
