import type { Draws } from './draws.js';
import { EntityPairs } from './entity-pairs.js';
import type { MemoryGraph, MemoryNode, MemoryValue } from '../oracle/memory-graph.js';
import type { SchemaFields } from '../oracle/schema-fields.js';

/** Values that questions are asked with: mostly such as the graph has, so that answers are not all empty. */
export class Corpus {
  /** What ways are asked for between. */
  readonly pairs: EntityPairs;

  private readonly known = new Map<string, unknown[]>();

  constructor(
    private readonly graph: MemoryGraph,
    private readonly schema: SchemaFields,
  ) {
    this.pairs = new EntityPairs(graph, schema);
  }

  /** The different values of a property of nodes of a type or interface; of a member where it holds values. */
  values(type: string, property: string, member?: string): readonly unknown[] {
    const name = `${type}.${property}.${member ?? ''}`;
    let values = this.known.get(name);
    if (!values) {
      const found = this.nodes(type).flatMap((node) => valuesOf(node, property, member));
      values = [...new Set(found)];
      this.known.set(name, values);
    }
    return values;
  }

  text(draws: Draws, values: readonly unknown[], operator: string): string {
    if (values.length === 0 || draws.chance(5)) return draws.pick(['', '没有', 'none', '区']);
    const characters = [...String(draws.pick(values))];
    if (operator === 'eq') return characters.join('');
    const start = operator === 'startsWith' ? 0 : draws.int(0, Math.max(0, characters.length - 1));
    return characters.slice(start, start + draws.int(1, 3)).join('');
  }

  number(draws: Draws, values: readonly unknown[]): number {
    const base = values.length === 0 ? 1 : Number(draws.pick(values));
    return draws.pick([base, base, base - 1, base + 1, base * 2, 0]);
  }

  date(draws: Draws, values: readonly unknown[]): string {
    if (values.length > 0 && draws.chance(50)) return String(draws.pick(values));
    return draws.pick([
      '2022',
      '2021',
      '2022-02',
      '2022-05-20',
      '2021/2023',
      '2019/..',
      '../2022-04',
      '2022-06/..',
    ]);
  }

  /**
   * Nodes of a type or interface: those that something is said of, a small part of all regions, and as many of the first. A
   * node may be among both; `values` has each of its values once. Words stand apart from all others, so all of them.
   */
  private nodes(type: string): MemoryNode[] {
    const nodes = this.schema.members(type).flatMap((member) => this.graph.ofType(member));
    const related = nodes.filter(({ in: to, out }) =>
      [...to, ...out].some(({ type: of }) => of !== 'PART_OF'),
    );
    if (related.length === 0) return nodes;
    return related.length < nodes.length ? [...related, ...nodes.slice(0, related.length)] : nodes;
  }
}

/** What a node has there: the values of a list, of a text in Chinese, of a member of a value; none where it is missing. */
export function valuesOf(node: MemoryNode, property: string, member: string | undefined): unknown[] {
  const value = node.properties[property === 'name' && 'names' in node.properties ? 'names' : property];
  const values = (Array.isArray(value) ? value : [value]) as unknown[];
  return values
    .map((one) => (member === undefined ? one : (one as MemoryValue | null)?.[member]))
    .filter((one) => one !== null && one !== undefined);
}
