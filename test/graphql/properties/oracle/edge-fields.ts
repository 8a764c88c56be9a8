import { compareTexts, type MemoryNode } from './memory-graph.js';
import { MODALITIES } from './project-claims.js';
import type { Hop } from './walk.js';

/** What an edge says of the relationships that lead to its node, by the names of its fields. */
export function edgeFields({ relationships, mode, via, derived, distance }: Hop): Record<string, unknown> {
  /** The best that relationships say, as each leads there by itself; of a walk the least, as it needs them all. */
  const asSaid = (name: 'basis' | 'modality', bestFirst: readonly string[]): string | null => {
    const said = bestFirst.filter((value) => relationships.some((at) => at[name] === value));
    return (mode === 'walk' ? said.at(-1) : said[0]) ?? null;
  };
  const claims = [...new Set(relationships.flatMap((at) => at.claims))];
  return {
    // The first to show first; where several relationships lead to the node, by id.
    claims: mode === 'one' ? claims : claims.sort((a, b) => compareTexts(a.id, b.id)),
    basis: asSaid('basis', ['STATED', 'INFERRED']),
    modality: asSaid('modality', MODALITIES),
    derived,
    types: [...new Set(relationships.map(({ type }) => type))].sort(),
    distance,
    via,
    exceptions: eachOnceById(relationships.flatMap((at) => at.exceptions)),
    qualifiers: eachOnceById(
      claims.flatMap((claim) => claim.related(['QUALIFIER'], 'OUT').map(({ node }) => node)),
    ),
  };
}

function eachOnceById(nodes: readonly MemoryNode[]): MemoryNode[] {
  return [...new Set(nodes)].sort((a, b) => compareTexts(a.id, b.id));
}
