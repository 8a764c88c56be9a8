import { type Diff, idRows } from './element-diff.js';
import type { GraphWriter } from './graph-writer.js';
import type { EvidenceRow, NodeRow } from '../sources/source-content.js';

/** Creates, changes and removes the sections of a document. */
export async function loadSections(
  writer: GraphWriter,
  documentId: string,
  sections: Diff<NodeRow>,
): Promise<void> {
  await writer.write(
    'set-sections',
    [...sections.created, ...sections.changed].map(({ id, properties }) => ({ documentId, id, properties })),
  );
  await writer.write('remove-sections', idRows(sections.removed));
}

/** Creates, changes and removes the quotes of a document. Removing a quote also removes its links to claims. */
export async function loadEvidence(
  writer: GraphWriter,
  documentId: string,
  evidence: Diff<EvidenceRow>,
): Promise<void> {
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
  await writer.write('remove-evidence', idRows(evidence.removed));
}
