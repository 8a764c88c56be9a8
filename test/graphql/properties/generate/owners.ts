import type { Draws } from './draws.js';
import type { MemoryGraph, MemoryNode } from '../oracle/memory-graph.js';
import type { SchemaField, SchemaFields } from '../oracle/schema-fields.js';
import { walkFrom, type Hop } from '../oracle/walk.js';

/** Nodes from which fields lead somewhere, so that questions are asked where there is an answer. */
export class Owners {
  private readonly known = new Map<string, readonly { node: MemoryNode; count: number }[]>();

  constructor(
    private readonly graph: MemoryGraph,
    private readonly fields: SchemaFields,
  ) {}

  /** Mostly the one of several with the most nodes at the other end; of a roll-up, one of any level. */
  draw(draws: Draws, type: string, field: SchemaField, rollUp: boolean): MemoryNode {
    const leading = this.leading(type, field, rollUp);
    if (leading.length === 0 || draws.chance(2)) return draws.pick(this.graph.ofType(type));
    if (rollUp && draws.chance(70)) {
      const levels = [...new Set(leading.map(({ node }) => node.properties['level']))];
      const level = draws.pick(levels);
      return draws.pick(leading.filter(({ node }) => node.properties['level'] === level)).node;
    }
    const candidates = Array.from({ length: draws.pick([1, 2, 4, 4]) }, () => draws.pick(leading));
    return candidates.reduce((a, b) => (b.count > a.count ? b : a)).node;
  }

  /** All from which the field leads somewhere. */
  all(type: string, field: SchemaField): readonly MemoryNode[] {
    return this.leading(type, field, false).map(({ node }) => node);
  }

  hops(owner: MemoryNode, field: SchemaField, rollUp: boolean): Hop[] {
    return field.kind === 'relationship' ? walkFrom(this.fields, owner, field, undefined, rollUp) : [];
  }

  /** What a file computes is only there for documents: their claims. */
  private count(owner: MemoryNode, field: SchemaField, rollUp: boolean): number {
    if (field.kind === 'cypher') return owner.related(['IN_DOCUMENT'], 'IN').length;
    return this.hops(owner, field, rollUp).length;
  }

  private leading(
    type: string,
    field: SchemaField,
    rollUp: boolean,
  ): readonly { node: MemoryNode; count: number }[] {
    const name = `${type}.${field.name}.${rollUp}`;
    let leading = this.known.get(name);
    if (!leading) {
      const candidates = rollUp ? this.above(this.all(type, field)) : this.graph.ofType(type);
      leading = candidates
        .map((node) => ({ node, count: this.count(node, field, rollUp) }))
        .filter(({ count }) => count > 0);
      this.known.set(name, leading);
    }
    return leading;
  }

  /** Nodes, and those of their type above them. */
  private above(nodes: readonly MemoryNode[]): MemoryNode[] {
    const found = new Set(nodes);
    for (const below of found) {
      for (const { node } of below.related(['PART_OF', 'BROADER'], 'OUT'))
        if (node.type === below.type) found.add(node);
    }
    return [...found];
  }
}
