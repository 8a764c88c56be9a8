import type { Variables } from '../operation/argument.js';
import { encodeCursor } from '../operation/cursor.js';
import { edgePlace } from '../operation/edge-layout.js';
import { orderName } from '../operation/order.js';
import { readPage } from '../operation/page.js';
import type { WalkSlot } from '../operation/selection.js';
import { requireItems, requireList, type RawItem } from './raw-row.js';

/** A page as the request asked for it. */
export interface ConnectionPage {
  readonly items: readonly RawItem[];
  readonly total: number;
  readonly pageInfo: {
    readonly hasNextPage: boolean;
    readonly hasPreviousPage: boolean;
    readonly startCursor: string | null;
    readonly endCursor: string | null;
  };
}

/** Reads the raw form of a connection. */
export interface ConnectionReader {
  read(raw: unknown, variables: Variables): ConnectionPage;
  cursor(item: RawItem): string;
}

/**
 * The reader of a connection's raw form `[entries, total]`. One entry more than asked for says that more follow;
 * a list that is read backwards comes in reverse.
 */
export function readConnection(slot: WalkSlot): ConnectionReader {
  const page = readPage(slot.arguments, slot.field.name);
  const place = edgePlace(slot, 'cursor');
  const order = orderName(slot);
  const cursor = (item: RawItem): string =>
    encodeCursor(order, place === undefined ? [] : requireList(item[place]));
  return {
    cursor,
    read(raw, variables) {
      const [found, total] = requireList(raw);
      const size = page.size(variables);
      const all = requireItems(found);
      const more = all.length > size;
      const asked = more ? all.slice(0, size) : all;
      // Do not change the row: aliases and graphql-js read it again.
      const items = page.backwards ? asked.toReversed() : asked;
      const first = items[0];
      const last = items.at(-1);
      return {
        items,
        total: (total ?? 0) as number,
        pageInfo: {
          // A cursor is an entry's, so a page after it has a previous page.
          hasNextPage: page.backwards ? page.before !== undefined : more,
          hasPreviousPage: page.backwards ? more : page.after !== undefined,
          startCursor: first && place !== undefined ? cursor(first) : null,
          endCursor: last && place !== undefined ? cursor(last) : null,
        },
      };
    },
  };
}
