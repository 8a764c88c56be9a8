import type { GraphWriter } from './graph-writer.js';
import type { SourceContent } from '../sources/source-content.js';

type References = SourceContent['references'];

/** Brings the relationships that no claim stands behind from one state to another. */
export async function loadReferences(
  writer: GraphWriter,
  after: References,
  before: References,
): Promise<void> {
  const known = new Set(before.map(keyOf));
  const wanted = new Set(after.map(keyOf));
  await writer.write(
    'remove-references',
    before.filter((edge) => !wanted.has(keyOf(edge))),
  );
  await writer.write(
    'create-references',
    after.filter((edge) => !known.has(keyOf(edge))),
  );
}

function keyOf({ from, type, to }: References[number]): string {
  return `${from} ${type} ${to}`;
}
