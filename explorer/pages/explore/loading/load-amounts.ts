import type { Graph } from '../../../graph/graph.js';
import { fundSizesOperation } from '../explore.graphql.js';
import type { Answers } from './ask-once.js';

/** How many funds a page of `funds` has at most. */
const FUNDS_A_PAGE = 100;

/** A graph with the sizes of its funds. */
export async function withAmounts(graph: Graph, answers: Answers): Promise<Graph> {
  const ids = graph.nodes.flatMap(({ __typename, id }) => (__typename === 'Fund' ? [id] : []));
  if (ids.length === 0) return graph;
  const pages = Array.from({ length: Math.ceil(ids.length / FUNDS_A_PAGE) }, (_, page) =>
    ids.slice(page * FUNDS_A_PAGE, (page + 1) * FUNDS_A_PAGE),
  );
  const sized = await Promise.all(pages.map((page) => answers(fundSizesOperation, { ids: page })));
  const amounts = new Map(
    sized.flatMap(({ funds }) => funds.nodes.map(({ id, size }) => [id, size?.amount ?? null] as const)),
  );
  return { ...graph, nodes: graph.nodes.map((node) => ({ ...node, amount: amounts.get(node.id) ?? null })) };
}
