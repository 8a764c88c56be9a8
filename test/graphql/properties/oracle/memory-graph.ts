/** A value of a `@value` type: its type and its members. */
export interface MemoryValue {
  readonly __typename: string;
  readonly [member: string]: unknown;
}

export interface MemoryRelationship {
  readonly type: string;
  readonly from: MemoryNode;
  readonly to: MemoryNode;
  /** The claims behind it, the first to show first; none for what no claim stands behind. */
  readonly claims: readonly MemoryNode[];
  readonly basis: string | null;
  readonly modality: string | null;
  /** What every claim of the best rank excepts. */
  readonly exceptions: readonly MemoryNode[];
  /** Whether the region tree has it. */
  readonly reference: boolean;
}

/** A node with its relationships, as plain objects. */
export class MemoryNode {
  readonly out: MemoryRelationship[] = [];
  readonly in: MemoryRelationship[] = [];

  /** By the name of the field; a value of a `@value` type is a {@link MemoryValue}. */
  readonly properties: Record<string, unknown>;

  constructor(
    readonly type: string,
    readonly id: string,
    properties: Record<string, unknown>,
  ) {
    this.properties = { id, ...properties };
  }

  /** The relationships of these types, each with the node at its other end. */
  related(types: readonly string[], direction: string): { at: MemoryRelationship; node: MemoryNode }[] {
    const wanted = ({ type }: MemoryRelationship): boolean => types.includes(type);
    return [
      ...(direction === 'IN' ? [] : this.out.filter(wanted).map((at) => ({ at, node: at.to }))),
      ...(direction === 'OUT' ? [] : this.in.filter(wanted).map((at) => ({ at, node: at.from }))),
    ];
  }
}

/** The graph that the seed files make, in memory: what the oracle walks. */
export class MemoryGraph {
  readonly nodes = new Map<string, MemoryNode>();

  add(type: string, id: string, properties: Record<string, unknown>): MemoryNode {
    const node = new MemoryNode(type, id, properties);
    this.nodes.set(id, node);
    return node;
  }

  node(id: string): MemoryNode {
    const node = this.nodes.get(id);
    if (!node) throw new Error(`expected the seed to have ${id}`);
    return node;
  }

  ofType(type: string): MemoryNode[] {
    return [...this.nodes.values()].filter((node) => node.type === type);
  }

  relate(
    from: MemoryNode,
    type: string,
    to: MemoryNode,
    said: Partial<
      Pick<MemoryRelationship, 'claims' | 'basis' | 'modality' | 'exceptions' | 'reference'>
    > = {},
  ): void {
    const relationship = {
      type,
      from,
      to,
      claims: [],
      basis: null,
      modality: null,
      exceptions: [],
      reference: false,
      ...said,
    };
    from.out.push(relationship);
    to.in.push(relationship);
  }
}

/** Compares by code point, as the API orders texts. */
export function compareTexts(a: string, b: string): number {
  const length = Math.min(a.length, b.length);
  for (let index = 0; index < length; index++) {
    if (a.charCodeAt(index) === b.charCodeAt(index)) continue;
    // Where the second halves of two pairs differ, they stand for the code points.
    return (a.codePointAt(index) ?? 0) - (b.codePointAt(index) ?? 0);
  }
  return a.length - b.length;
}

/** Compares what two nodes have: numbers as numbers, all else as texts. */
export function compareProperties(a: MemoryNode, b: MemoryNode, name: string): number {
  const [left, right] = [a, b].map((node) => node.properties[name]);
  return typeof left === 'number' && typeof right === 'number'
    ? left - right
    : compareTexts(String(left), String(right));
}

/** The items by their key, in the order in which the keys are first met. */
export function groupBy<T, K>(items: readonly T[], key: (item: T) => K): Map<K, T[]> {
  const groups = new Map<K, T[]>();
  for (const item of items) {
    const of = key(item);
    const group = groups.get(of);
    if (group) group.push(item);
    else groups.set(of, [item]);
  }
  return groups;
}
