import type { Draws } from './draws.js';
import type { MemoryGraph, MemoryNode } from '../oracle/memory-graph.js';
import { relatedNodes } from '../oracle/related-nodes.js';
import type { SchemaField, SchemaFields } from '../oracle/schema-fields.js';
import { walkFrom, type Hop, type TreeArguments } from '../oracle/walk.js';

/** Nodes from which fields lead somewhere, so that questions are asked where there is an answer. */
export class Owners {
  private readonly known = new Map<string, readonly { node: MemoryNode; count: number }[]>();

  constructor(
    private readonly graph: MemoryGraph,
    private readonly fields: SchemaFields,
  ) {}

  /** Mostly the one of several with the most nodes at the other end; along a tree, one of any level. */
  draw(draws: Draws, type: string, field: SchemaField, tree: TreeArguments): MemoryNode {
    const leading = this.leading(type, field, tree);
    if (leading.length === 0 || draws.chance(2)) return draws.pick(this.graph.ofType(type));
    if (Object.keys(tree).length > 0 && draws.chance(70)) {
      const levels = [...new Set(leading.map(({ node }) => node.properties['level']))];
      const level = draws.pick(levels);
      return draws.pick(leading.filter(({ node }) => node.properties['level'] === level)).node;
    }
    const candidates = Array.from({ length: draws.pick([1, 2, 4, 4]) }, () => draws.pick(leading));
    return candidates.reduce((a, b) => (b.count > a.count ? b : a)).node;
  }

  /** All from which the field leads somewhere. */
  all(type: string, field: SchemaField, tree: TreeArguments = {}): readonly MemoryNode[] {
    return this.leading(type, field, tree).map(({ node }) => node);
  }

  hops(owner: MemoryNode, field: SchemaField, tree: TreeArguments): Hop[] {
    return field.kind === 'relationship' ? walkFrom(this.fields, owner, field, undefined, tree) : [];
  }

  /** What a file lists are the claims of documents and words. */
  private count(owner: MemoryNode, field: SchemaField, tree: TreeArguments): number {
    if (field.kind === 'cypher') return relatedNodes(this.fields, owner, field).length;
    return this.hops(owner, field, tree).length;
  }

  private leading(
    type: string,
    field: SchemaField,
    tree: TreeArguments,
  ): readonly { node: MemoryNode; count: number }[] {
    const name = `${type}.${field.name}.${JSON.stringify(tree)}`;
    let leading = this.known.get(name);
    if (!leading) {
      leading = this.candidates(type, field, tree)
        .map((node) => ({ node, count: this.count(node, field, tree) }))
        .filter(({ count }) => count > 0);
      this.known.set(name, leading);
    }
    return leading;
  }

  /** Of thousands of regions under a country, those that documents speak of. */
  private candidates(type: string, field: SchemaField, { rollUp, hereOrAbove }: TreeArguments): MemoryNode[] {
    const spoken = (node: MemoryNode): boolean =>
      node.related(['SUBJECT', 'OBJECT', 'REFERS_TO'], 'IN').length > 0;
    if (hereOrAbove === true) return this.graph.ofType(type).filter(spoken);
    return rollUp === true ? this.above(this.all(type, field)) : this.graph.ofType(type);
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
