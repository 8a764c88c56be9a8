import { compareIds } from '../../compare-texts.js';
import { MODALITIES } from '../../modality.js';
import type { Named, Source } from './facts.js';
import type { ClaimedRow, NamedRow, TieRow } from './statements.js';

/** Something of the graph as sentences name it; by its Chinese name in both languages where it has no other. */
export function named({ id, name, nameEn }: NamedRow): Named {
  return { id, name: { zh: name, en: nameEn ?? name } };
}

/** Things of the graph with the claims that tie them to something, by id. */
export function namedWithClaims(
  rows: readonly ClaimedRow[],
): (Named & { readonly claimIds: readonly string[] })[] {
  return rows.map((row) => ({ ...named(row), claimIds: row.claimIds })).sort(compareIds);
}

/** Several relationships that a conclusion goes along, as one source. */
export function sourceOf(ties: readonly TieRow[]): Source {
  const places = ties.map(({ modality }) => MODALITIES.findIndex((one) => one === modality));
  return {
    claimIds: [...new Set(ties.flatMap(({ claimIds }) => claimIds ?? []))],
    inferred: ties.some(({ basis }) => basis === 'INFERRED'),
    modality: MODALITIES[Math.max(0, ...places)] ?? 'ACTUAL',
  };
}
