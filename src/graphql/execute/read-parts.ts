import pLimit from 'p-limit';

import type { SnapshotReads } from '../../snapshots/snapshot-reads.js';
import type { Part, PartNodes } from '../compile/compile-parts.js';
import type { Variables } from '../operation/argument.js';
import type { ComputedRows } from '../operation/computed-rows.js';
import { comprehensionOrder, isComprehension } from '../operation/comprehension.js';
import type { WalkSlot } from '../operation/selection.js';
import { readList, readOne } from './list-reader.js';
import { requireItems, requireKeyed, requireList, requireText, type RawObject } from './raw-row.js';

/** A node that one part has read was gone when the next part looked for it: the graph has changed in between. */
export class GraphChangedError extends Error {
  override readonly name = 'GraphChangedError';
}

/** A raw node as the operation asks for it, without the values of its walks, which other parts read. */
interface OpenNode {
  readonly id: string;
  readonly raw: unknown[];
}

/** How many statements of one operation are read at once: more would only wait for connections and cores. */
const AT_ONCE = 4;

/**
 * Reads an operation level by level, with a statement for each walk, and puts together the raw row that the whole statement
 * would give.
 *
 * @throws GraphChangedError, StatementError, DatabaseUnavailableError
 */
export async function readParts(
  reads: SnapshotReads,
  parts: readonly Part[],
  variables: Variables,
  computed: ComputedRows,
): Promise<unknown[]> {
  const reader = new PartsReader(reads, variables, computed);
  return Promise.all(parts.map((part) => reader.root(part)));
}

class PartsReader {
  readonly #turn = pLimit(AT_ONCE);

  constructor(
    private readonly reads: SnapshotReads,
    private readonly variables: Variables,
    private readonly computed: ComputedRows,
  ) {}

  async root(part: Part): Promise<unknown> {
    const parameters = part.parameters(this.variables, this.computed);
    const row = await this.#turn(() => this.reads.readRow(part.text, parameters));
    const [value] = await this.complete(part, [row?.[0]]);
    return value;
  }

  /** Turns the values that a part has read into those of the operation's walk, with all that is below them. */
  private async complete({ slot, nodes }: Part, values: readonly unknown[]): Promise<unknown[]> {
    if (!nodes) return [...values];
    const open: OpenNode[] = [];
    const convert = converter(slot, nodes, (node) => {
      const raw = nodes.pick(node);
      open.push({ id: requireText(node[nodes.id]), raw });
      return raw;
    });
    const converted = values.map(convert);
    if (open.length > 0) await Promise.all(nodes.below.map((part) => this.fill(part, open)));
    return converted;
  }

  /** Reads a part for all nodes that it starts from, each once, and puts its values into them. */
  private async fill(part: Part, open: readonly OpenNode[]): Promise<void> {
    const ids = [...new Set(open.map(({ id }) => id))];
    const parameters = { ...part.parameters(this.variables, this.computed), ids };
    const rows = await this.#turn(() => this.reads.read(part.text, parameters));
    const values = await this.complete(
      part,
      rows.map(({ value }) => value),
    );
    const byId = new Map(rows.map(({ id }, index) => [id, values[index]]));
    for (const { id, raw } of open) {
      if (!byId.has(id)) throw new GraphChangedError(`${part.slot.field.name}: ${id} is gone`);
      raw[part.slot.index] = byId.get(id);
    }
  }
}

/** From the raw form of a walk as the part reads it to that as the operation's statement gives it. */
function converter(
  slot: WalkSlot,
  { read }: PartNodes,
  node: (raw: RawObject) => unknown,
): (value: unknown) => unknown {
  if (slot.field.cardinality === 'connection') {
    return (value) => {
      const [items, total] = requireList(value);
      const entries = requireItems(items).map(([first, ...edge]) => [node(requireList(first)), ...edge]);
      return [items === null ? null : entries, total];
    };
  }
  // A comprehension gives the keys of its order with each node, and whoever reads the raw row sorts.
  if (isComprehension(slot) && comprehensionOrder(slot).length > 0) {
    return (value) => requireKeyed(value).map(([first, ...keys]) => [node(first), ...keys]);
  }
  if (slot.field.cardinality === 'list') {
    const list = readList(read);
    return (value) => list(value).map(node);
  }
  const one = readOne(read);
  return (value) => {
    const found = one(value);
    return found && node(found);
  };
}
