import { int } from '../../neo4j/int.js';
import type { AggregateAccess } from '../model/model.js';
import { orderName } from '../operation/order.js';
import { readPage } from '../operation/page.js';
import type { WalkSlot } from '../operation/selection.js';
import { aggregateRows } from './aggregate-rows.js';
import { keysetConditions, type Order, orderTerms } from './list-order.js';
import { recordExpression } from './record-expression.js';
import { label, type Scope } from './scope.js';

/** A page of the groups of an aggregate, the largest first; its figures are worked out for the groups on it alone. */
export function aggregatePage(
  scope: Scope,
  slot: WalkSlot,
  access: AggregateAccess,
  result: string,
): string[] {
  const { groups, columns } = aggregateRows(scope, slot, access);
  const paging = readPage(slot.arguments, slot.field.name);
  const order: Order = {
    keys: [
      { expression: 'count', descending: true, always: true },
      { expression: 'name', descending: false, always: false },
    ],
    bound: [],
    name: orderName(slot),
  };
  const condition = keysetConditions(scope, order, paging, slot.field.name);
  const limit = scope.parameter((variables) => int(paging.limit(variables)));
  const row = recordExpression(scope, slot.target, label);
  const entry = slot.wantsCursors ? `${row.text}, [count, name]` : row.text;
  return [
    ...groups,
    `WITH *, coalesce(key, entity.id) AS name${condition === undefined ? '' : ` WHERE ${condition}`}`,
    `ORDER BY ${orderTerms(order, paging.backwards)} LIMIT ${limit}`,
    ...columns,
    ...row.subqueries,
    `RETURN collect([${entry}]) AS ${result}`,
  ];
}

/** How many groups there are. */
export function aggregateCount(
  scope: Scope,
  slot: WalkSlot,
  access: AggregateAccess,
  result: string,
): string[] {
  const { groups } = aggregateRows(scope, { ...slot, target: { slots: [] } }, access);
  return [...groups, `RETURN count(*) AS ${result}`];
}
