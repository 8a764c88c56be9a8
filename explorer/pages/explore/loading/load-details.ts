import type { ClaimFragment } from '../../../claims/claim.graphql.js';
import type { Graph } from '../../../graph/graph.js';
import type { View } from '../../../graph/view.js';
import { entityDetailsOperation, linkDetailsOperation } from '../explore.graphql.js';
import type { Answers } from './ask-once.js';

/** The first claims of what is looked at, and how many there are. */
export interface Details {
  readonly claims: readonly ClaimFragment[];
  readonly total: number;
}

/** @param focus The entity that is looked at, where no link is. */
export async function loadDetails(
  { selected }: View,
  focus: string | undefined,
  graph: Graph,
  answers: Answers,
): Promise<Details> {
  if (selected?.kind === 'link') {
    const ids = graph.links.find(({ key }) => key === selected.key)?.claimIds ?? [];
    if (ids.length === 0) return { claims: [], total: 0 };
    const { claims } = await answers(linkDetailsOperation, { ids });
    return { claims: claims.nodes, total: claims.totalCount };
  }
  if (focus === undefined) return { claims: [], total: 0 };
  const { node } = await answers(entityDetailsOperation, { id: focus });
  if (node === null || !('claims' in node)) return { claims: [], total: 0 };
  return { claims: node.claims.nodes, total: node.claims.totalCount };
}
