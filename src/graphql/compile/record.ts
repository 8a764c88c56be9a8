import { ContractError } from '../../errors.js';
import type { Selection, WalkSlot } from '../operation/selection.js';
import { call, collected, type Projection, type Scope } from './scope.js';
import { slotExpression, valueExpression } from './slot-expression.js';

/**
 * What a selection reads from a row or map that a file returned.
 *
 * @param column The expression of a column: its name in a row, `m3.name` in a map.
 */
export function projectRecord(
  scope: Scope,
  selection: Selection,
  column: (name: string) => string,
): Projection {
  const subqueries: string[] = [];
  const slots = selection.slots.map((slot) => {
    switch (slot.kind) {
      case 'walk': {
        const read = columnWalk(scope, slot, column(slot.field.name));
        subqueries.push(...read.subqueries);
        return read.expression;
      }
      case 'value':
        return valueExpression(scope, slot, (member) => `${column(slot.field.name)}.${member}`);
      case 'type':
        throw new ContractError('schema.graphql: expected a record to be of an object type.');
      default:
        return slotExpression(scope, slot, column, '');
    }
  });
  return { subqueries, expression: `[${slots.join(', ')}]` };
}

/** A column that holds a node, a list of nodes, a map or a list of maps. */
function columnWalk(scope: Scope, slot: WalkSlot, expression: string): Projection {
  const item = scope.name('n');
  const record = scope.model.records.has(slot.field.type);
  const inner = record
    ? projectRecord(scope, slot.target, (name) => `${item}.${name}`)
    : scope.project(slot.target, item);
  const one = slot.field.cardinality === 'one';
  if (inner.subqueries.length === 0) {
    return one
      ? {
          subqueries: [],
          expression: `head([${item} IN [${expression}] WHERE ${item} IS NOT NULL | ${inner.expression}])`,
        }
      : { subqueries: [], expression: `[${item} IN coalesce(${expression}, []) | ${inner.expression}]` };
  }
  const result = scope.name('v');
  const [root = expression] = expression.split('.');
  const body = [
    one
      ? `WITH ${expression} AS ${item} WHERE ${item} IS NOT NULL`
      : `UNWIND coalesce(${expression}, []) AS ${item}`,
    ...inner.subqueries,
    collected(slot, inner.expression, result),
  ];
  return { subqueries: call([root], body), expression: result };
}
