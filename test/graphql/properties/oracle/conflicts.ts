import {
  compareProperties,
  compareTexts,
  groupBy,
  type MemoryGraph,
  type MemoryNode,
} from './memory-graph.js';

/** Claims that inConflict others, by subject, predicate and modality; in each, the best rank first. */
export function conflicts(graph: MemoryGraph): unknown[] {
  const inConflict = graph
    .ofType('Claim')
    .filter((claim) => claim.related(['CONFLICTS_WITH'], 'BOTH').length > 0);
  const subjectOf = (claim: MemoryNode): MemoryNode =>
    claim.related(['SUBJECT'], 'OUT')[0]?.node as MemoryNode;
  const keyOf = (claim: MemoryNode): string =>
    [subjectOf(claim).id, claim.properties['predicate'], claim.properties['modality']].join('\n');
  return [...groupBy(inConflict, keyOf)]
    .sort(([a], [b]) => compareTexts(a, b))
    .map(([, claims]) => ({
      subject: subjectOf(claims[0] as MemoryNode),
      predicate: claims[0]?.properties['predicate'],
      claims: claims.sort(
        (a, b) =>
          rank(a) - rank(b) ||
          compareProperties(a, b, 'documentId') ||
          compareProperties(a, b, 'ordinal') ||
          compareTexts(a.id, b.id),
      ),
      resolved: claims.some((claim) => claim.properties['rank'] === 'PREFERRED'),
    }));
}

function rank(claim: MemoryNode): number {
  return ['PREFERRED', 'NORMAL', 'DEPRECATED'].indexOf(String(claim.properties['rank']));
}
