import type { NamedFragment } from '../../../entities/named.graphql.js';
import { type Graph, type GraphLink, type GraphNode, linkKey } from '../../../graph/graph.js';
import type { AroundEntityQuery, PathsBetweenQuery } from '../explore.graphql.js';

/** What is around an entity, as a graph. */
export function ringGraph({ neighbourhood: { centre, nodes, edges } }: AroundEntityQuery): Graph {
  const links = edges.map(linkOf);
  // The degree of the one in the middle is not among the answers; what ties it here is at most as many.
  const own = links.filter(({ from, to, claimIds }) => claimIds.length > 0 && [from, to].includes(centre.id));
  return {
    nodes: [nodeOf(centre, own.length), ...nodes.map(({ node, degree }) => nodeOf(node, degree))],
    links,
  };
}

/** A path, as a graph. */
export function pathGraph({ nodes, steps }: PathsBetweenQuery['paths'][number]): Graph {
  return {
    nodes: nodes.map((node) => nodeOf(node, 0)),
    links: steps.map(linkOf),
  };
}

function nodeOf({ __typename, id, name }: NamedFragment, degree: number): GraphNode {
  return { __typename, id, name, degree, amount: null };
}

type Edge = Pick<
  AroundEntityQuery['neighbourhood']['edges'][number],
  'from' | 'type' | 'to' | 'basis' | 'modality' | 'claims'
>;

function linkOf({ from, type, to, basis, modality, claims }: Edge): GraphLink {
  return {
    key: linkKey(from.id, type, to.id),
    from: from.id,
    type,
    to: to.id,
    basis,
    modality,
    claimIds: claims.map(({ id }) => id),
  };
}
