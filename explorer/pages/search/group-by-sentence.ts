import type { ClaimFragment, EvidenceFragment } from '../../claims/claim.graphql.js';

/** A sentence with the claims that were read from it. */
interface SentenceGroup {
  readonly evidence: EvidenceFragment;
  readonly said: readonly ClaimFragment[];
}

/** Claims by the first sentence of each, in the order in which they come. */
export function groupBySentence(claims: readonly ClaimFragment[]): SentenceGroup[] {
  const groups = new Map<string, { evidence: EvidenceFragment; said: ClaimFragment[] }>();
  for (const claim of claims) {
    const [evidence] = claim.evidence;
    if (evidence === undefined) continue;
    const key = `${evidence.document.id} ${evidence.sentence.start}`;
    const group = groups.get(key) ?? { evidence, said: [] };
    group.said.push(claim);
    groups.set(key, group);
  }
  return [...groups.values()];
}
