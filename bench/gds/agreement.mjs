import { createRequire } from 'node:module';

import { idOf } from './invented.mjs';

// The project's own tests have them; they are CommonJS.
const require = createRequire(new URL('../../package.json', import.meta.url));
const { UndirectedGraph } = require('graphology');
const pagerank = require('graphology-metrics/centrality/pagerank');
const betweenness = require('graphology-metrics/centrality/betweenness');
const louvain = require('graphology-communities-louvain');
const { connectedComponents } = require('graphology-components');

/**
 * How far the answers of the API are from those of graphology, an implementation of its own, over the same graph: 0 is the same.
 *
 * @param ask Gives the data of an operation.
 * @param sample A second graph, small enough for all its shortest ways.
 */
export async function agreement(ask, type, edges, sample) {
  const graph = graphOf(type, edges);
  const scores = async (measure, of, parameters = '') => {
    const choice = `measure: ${measure}, entityTypes: [${of}], first: 100, relationships: 0 ${parameters}`;
    return (await ask(`{ centrality(${choice}) { nodes { score node { id } } } }`)).centrality.nodes;
  };
  const furthest = (found, expected) =>
    Math.max(...found.map(({ score, node }) => Math.abs(score / expected(node.id) - 1)));
  const ranks = pagerank(graph, { maxIterations: 1_000, tolerance: 1e-12 });
  const small = graphOf(sample.type, sample.edges);
  const ways = betweenness(small, { normalized: false });
  const modularities = await Promise.all(
    ['LEIDEN, randomSeed: 1', 'LOUVAIN'].map(
      async (method) =>
        (await ask(`{ communities(method: ${method}, entityTypes: [${type}], first: 0) { modularity } }`))
          .communities.modularity,
    ),
  );
  const { communities } = await ask(
    `{ communities(method: WCC, entityTypes: [${type}], first: 100, members: 1, ties: 0) { totalCount nodes { size } } }`,
  );
  const components = connectedComponents(graph)
    .map(({ length }) => length)
    .sort((a, b) => b - a);
  const own = louvain.detailed(graph, { getEdgeWeight: null }).modularity;
  return {
    entities: graph.order,
    relationships: graph.size,
    pageRank: furthest(
      await scores('PAGE_RANK', type, ', maxIterations: 1000, tolerance: 1e-12'),
      (id) => ranks[id] * graph.order,
    ),
    degree: furthest(await scores('DEGREE', type), (id) => graph.degree(id)),
    components:
      communities.totalCount === components.length &&
      communities.nodes.every(({ size }, index) => size === components[index])
        ? 0
        : 1,
    betweenness: furthest(await scores('BETWEENNESS', sample.type), (id) => ways[id]),
    modularity: { leiden: modularities[0], louvain: modularities[1], graphology: own },
  };
}

function graphOf(type, edges) {
  const graph = new UndirectedGraph();
  for (const [from, to] of edges) graph.mergeEdge(idOf(type, from), idOf(type, to));
  return graph;
}
