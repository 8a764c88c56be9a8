import type { Draws } from './draws.js';
import { groupBy, type MemoryGraph, type MemoryNode } from '../oracle/memory-graph.js';
import type { SchemaFields } from '../oracle/schema-fields.js';
import { distancesFrom, shortestWays } from '../oracle/shortest-paths.js';

/** Longer than any way that can be asked for. */
const FARTHEST = 7;

/** Pairs of entities to ask for the ways between: each distance as often, nothing between some. */
export class EntityPairs {
  private readonly types: readonly string[];
  /** Entities that something is said of, beside where they stand in the region tree. */
  private readonly spokenOf: readonly MemoryNode[];
  private readonly nodes: readonly MemoryNode[];

  constructor(graph: MemoryGraph, fields: SchemaFields) {
    this.types = fields.members('Entity');
    this.nodes = [...graph.nodes.values()].filter(({ type }) => this.types.includes(type));
    this.spokenOf = this.nodes.filter(({ in: to, out }) =>
      [...to, ...out].some((at) => at.type !== 'PART_OF'),
    );
  }

  /** Mostly the one of several with the most ways between, since their order is what is easily wrong. */
  draw(draws: Draws): readonly [from: string, to: string] {
    const drawn = Array.from({ length: draws.pick([1, 3, 5]) }, () => this.any(draws));
    const counted = drawn.map(([from, to]) => ({
      from,
      to,
      ways: shortestWays(this.types, from, to, FARTHEST - 1),
    }));
    const { from, to } = counted.reduce((a, b) => (b.ways.length > a.ways.length ? b : a));
    return [from.id, to.id];
  }

  /** The ids of what the shortest ways between two entities run through. */
  between(from: string, to: string): string[] {
    const [start, end] = [from, to].map((id) => this.nodes.find((node) => node.id === id));
    if (!start || !end) return [];
    const ways = shortestWays(this.types, start, end, FARTHEST - 1);
    return [...new Set(ways.flatMap(({ nodes }) => nodes.slice(1, -1).map(({ id }) => id)))];
  }

  private any(draws: Draws): readonly [MemoryNode, MemoryNode] {
    const from = draws.pick(this.spokenOf);
    if (draws.chance(5)) return [from, draws.pick([from, ...draws.some(this.nodes, 1)])];
    const near = [...distancesFrom(this.types, from, FARTHEST)].filter(([node]) => node !== from);
    if (near.length === 0) return [from, draws.pick(this.spokenOf)];
    const byDistance = [...groupBy(near, ([, distance]) => distance).values()];
    const [to] = draws.pick(draws.pick(byDistance));
    return draws.chance(50) ? [from, to] : [to, from];
  }
}
