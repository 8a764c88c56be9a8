import type { ShippedOperation } from '../../asking/catalogue.js';

/** An answer as JSON has it. */
export type Answer = Readonly<Record<string, unknown>>;

type Item = Readonly<Record<string, unknown>>;

/** The list that an operation's answer is first shown by: the one that it names, else one that lies nearest to the root. */
export function answerTable({ table, lists }: Pick<ShippedOperation, 'table' | 'lists'>): string | undefined {
  const depth = (path: string): number => path.split('.').length;
  return table ?? [...lists].sort((a, b) => depth(a) - depth(b))[0];
}

/** A list of an answer, flat: a row an item, which repeats the items of the lists that it stands in. */
export interface AnswerRows {
  readonly columns: readonly AnswerColumn[];
  readonly rows: readonly (readonly unknown[])[];
}

export interface AnswerColumn {
  /** Tells it from all others. */
  readonly key: string;
  /** The field that it shows; for an entity the list that it is from. */
  readonly field: string;
}

/** @param list Path of a list, such as `regions.nodes.funds.edges` */
export function answerRows(answer: Answer, list: string): AnswerRows {
  const path = list.split('.');
  const columns = new Map<string, AnswerColumn>();
  const rows = itemsAt(answer, path, []).map((items) => {
    const cells = new Map<string, unknown>();
    for (const { at, item, next } of items) {
      const field = namingKey(path.slice(0, at));
      for (const [key, value] of cellsOf(item, field, next)) {
        const column = `${at}.${key}`;
        columns.set(column, { key: column, field: key });
        cells.set(column, value);
      }
    }
    return cells;
  });
  // Columns as they stand in the answer: what is told of outer items, then of inner ones.
  const ordered = [...columns.values()].sort((a, b) => parseInt(a.key, 10) - parseInt(b.key, 10));
  return { columns: ordered, rows: rows.map((cells) => ordered.map(({ key }) => cells.get(key) ?? null)) };
}

interface Standing {
  /** How long the path to it is. */
  readonly at: number;
  readonly item: Item;
  /** The key behind which the next list stands, which is told by rows of its own. */
  readonly next: string | undefined;
}

/** The items of the list at the end of a path, each with those that it stands in. */
function itemsAt(value: unknown, path: readonly string[], above: readonly Standing[], at = 0): Standing[][] {
  if (Array.isArray(value)) {
    return value.flatMap((item: unknown) => {
      if (!isItem(item)) return [];
      const key = path[at];
      const standing = { at, item, next: key };
      return key === undefined
        ? [[...above, standing]]
        : itemsAt(item[key], path, [...above, standing], at + 1);
    });
  }
  const key = path[at];
  if (key === undefined || !isItem(value)) return [];
  return itemsAt(value[key], path, above, at + 1);
}

/** What a row says of an item: an edge speaks of its node, and an entity is one cell. */
function cellsOf(item: Item, field: string, next: string | undefined): [string, unknown][] {
  const { node, ...edge } = item;
  const whole = isItem(node) ? { ...node, ...edge } : item;
  const entity = isEntity(whole);
  const rest = Object.entries(whole).filter(
    ([key]) => key !== next && key !== 'cursor' && !(entity && ENTITY_KEYS.includes(key)),
  );
  const { id, name, __typename } = whole;
  return entity ? [[field, { id, name, __typename }], ...rest] : rest;
}

const ENTITY_KEYS = ['id', 'name', '__typename'];

/** Whether a value names an entity, which has a page. */
export function isEntity(value: unknown): value is { id: string; name: string; __typename?: string } {
  return isItem(value) && typeof value['id'] === 'string' && typeof value['name'] === 'string';
}

export function isItem(value: unknown): value is Item {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** The key that says what a list is of: `nodes` and `edges` do not. */
function namingKey(path: readonly string[]): string {
  return path.findLast((key) => key !== 'nodes' && key !== 'edges') ?? '';
}
