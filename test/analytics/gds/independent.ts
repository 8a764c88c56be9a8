import { createRequire } from 'node:module';

import { DirectedGraph, MultiDirectedGraph, MultiUndirectedGraph, UndirectedGraph } from 'graphology';
import type { AbstractGraph } from 'graphology-types';

// Their types say `export default`, and the packages are CommonJS functions.
const require = createRequire(import.meta.url);
const pagerank = require('graphology-metrics/centrality/pagerank') as (
  graph: AbstractGraph,
  options: Readonly<Record<string, unknown>>,
) => Scores;
const eigenvector = require('graphology-metrics/centrality/eigenvector') as typeof pagerank;
const betweenness = require('graphology-metrics/centrality/betweenness') as typeof pagerank;
const closeness = require('graphology-metrics/centrality/closeness') as typeof pagerank;
const modularity = require('graphology-metrics/graph/modularity') as (
  graph: AbstractGraph,
  options: Readonly<Record<string, unknown>>,
) => number;
const louvain = require('graphology-communities-louvain') as {
  readonly detailed: (
    graph: AbstractGraph,
    options: Readonly<Record<string, unknown>>,
  ) => { modularity: number };
};
const { connectedComponents } = require('graphology-components') as {
  readonly connectedComponents: (graph: AbstractGraph) => string[][];
};

/** A score for each id. */
export type Scores = Readonly<Record<string, number>>;

/** A relationship from one id to another. */
export type Edge = readonly [from: string, to: string];

/** What graphology, an implementation of its own in JavaScript, says of a graph. @see https://graphology.github.io */
export class Independent {
  /** Relationships between the same two nodes are one of greater weight. */
  readonly #weighted: AbstractGraph;
  /** All relationships, since ways over each of them are ways of their own. */
  readonly #multiple: AbstractGraph;

  constructor(edges: readonly Edge[], { directed = false } = {}) {
    this.#weighted = directed ? new DirectedGraph() : new UndirectedGraph();
    this.#multiple = directed ? new MultiDirectedGraph() : new MultiUndirectedGraph();
    for (const [from, to] of edges) {
      for (const graph of [this.#weighted, this.#multiple]) {
        graph.mergeNode(from);
        graph.mergeNode(to);
      }
      this.#multiple.addEdge(from, to);
      this.#weighted.updateEdge(from, to, ({ weight = 0 }) => ({ weight: Number(weight) + 1 }));
    }
  }

  /** As Graph Data Science gives it: the mean is 1, where graphology's sum is. */
  pageRank(alpha = 0.85): Scores {
    const scores = pagerank(this.#weighted, { alpha, maxIterations: 2_000, tolerance: 1e-12 });
    return scaled(scores, this.#weighted.order);
  }

  eigenvector(): Scores {
    return eigenvector(this.#weighted, { maxIterations: 20_000, tolerance: 1e-12 });
  }

  betweenness(): Scores {
    return betweenness(this.#multiple, { normalized: false });
  }

  closeness(wassermanFaust: boolean): Scores {
    return closeness(this.#multiple, { wassermanFaust });
  }

  /** graphology has none: the mean of 1 / steps to all others, counted by walking from each. */
  harmonic(): Scores {
    const graph = this.#multiple;
    return Object.fromEntries(
      graph.mapNodes((node) => {
        const steps = new Map([[node, 0]]);
        let sum = 0;
        // Whatever is added on the way is walked from in its turn.
        for (const [reached, distance] of steps) {
          if (distance > 0) sum += 1 / distance;
          graph.forEachNeighbor(reached, (next) => {
            if (!steps.has(next)) steps.set(next, distance + 1);
          });
        }
        return [node, sum / (graph.order - 1)];
      }),
    );
  }

  /**
   * graphology has none: the published sum, until it has settled.
   *
   * @see https://neo4j.com/docs/graph-data-science/current/algorithms/article-rank/
   */
  articleRank(damping = 0.85): Scores {
    const graph = this.#multiple;
    const average = (2 * graph.size) / graph.order;
    let scores = new Map(graph.mapNodes((node) => [node, 1 - damping]));
    for (let turn = 0; turn < 500; turn++) {
      const next = new Map(graph.mapNodes((node) => [node, 1 - damping]));
      graph.forEachEdge((_edge, _attributes, from, to) => {
        for (const [of, at] of [
          [from, to],
          [to, from],
        ] as const) {
          const passed = (scores.get(of) ?? 0) / (graph.degree(of) + average);
          next.set(at, (next.get(at) ?? 0) + damping * passed);
        }
      });
      scores = next;
    }
    return Object.fromEntries(scores);
  }

  degree(): Scores {
    return Object.fromEntries(this.#multiple.mapNodes((node) => [node, this.#multiple.degree(node)]));
  }

  /** The sizes of the components, the largest first. */
  components(): number[] {
    return connectedComponents(this.#multiple)
      .map(({ length }) => length)
      .sort((a, b) => b - a);
  }

  /** The best modularity of several runs of Louvain, each in an order of its own. */
  louvainModularity(): number {
    const runs = Array.from({ length: 10 }, (_, seed) => {
      const rng = mulberry32(seed);
      return louvain.detailed(this.#weighted, { rng, getEdgeWeight: 'weight' }).modularity;
    });
    return Math.max(...runs);
  }

  /** The modularity of a partition: a community for each id. */
  modularityOf(communities: ReadonlyMap<string, number>): number {
    const getNodeCommunity = (node: string): number | undefined => communities.get(node);
    return modularity(this.#weighted, { getNodeCommunity, getEdgeWeight: 'weight' });
  }
}

function scaled(scores: Scores, by: number): Scores {
  return Object.fromEntries(Object.entries(scores).map(([id, score]) => [id, score * by]));
}

/** Numbers from 0 to 1 that look random and are the same for the same seed. @see https://github.com/bryc/code */
export function mulberry32(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let t = Math.imul(state ^ (state >>> 15), 1 | state);
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t;
    return ((t ^ (t >>> 14)) >>> 0) / 2 ** 32;
  };
}
