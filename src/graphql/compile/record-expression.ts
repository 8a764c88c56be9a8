import { ContractError } from '../../errors.js';
import type { Selection, WalkSlot } from '../operation/selection.js';
import { nodeLabel } from './relationship-pattern.js';
import { collected, type Expression, type Scope } from './scope.js';
import { slotExpression, valueExpression } from './slot-expression.js';
import { targetType } from './target-type.js';

/**
 * What a selection reads from a row or map that a file returned.
 *
 * @param column The expression of a column: its name in a row, `m3.name` in a map.
 */
export function recordExpression(
  scope: Scope,
  selection: Selection,
  column: (name: string) => string,
): Expression {
  const subqueries: string[] = [];
  const slots = selection.slots.map((slot) => {
    switch (slot.kind) {
      case 'walk': {
        const { access, name } = slot.field;
        const read =
          access.kind === 'column' && access.ids !== undefined
            ? nodesById(scope, slot, column(access.ids))
            : columnWalk(scope, slot, column(name));
        subqueries.push(...read.subqueries);
        return read.text;
      }
      case 'value':
        return valueExpression(scope, slot, (member) => `${column(slot.field.name)}.${member}`);
      case 'type':
        throw new ContractError('schema.graphql: expected a record to be of an object type.');
      default:
        return slotExpression(scope, slot, column, '');
    }
  });
  return { subqueries, text: `[${slots.join(', ')}]` };
}

/** The nodes whose ids a column holds, in its order. */
function nodesById(scope: Scope, slot: WalkSlot, ids: string): Expression {
  const node = scope.name('n');
  const id = scope.name('i');
  const inner = scope.nodeExpression(slot.target, node);
  const result = scope.name('v');
  const body = [
    `UNWIND coalesce(${ids}, []) AS ${id}`,
    `MATCH (${node}${nodeLabel(targetType(scope, slot))} {id: ${id}})`,
    ...inner.subqueries,
    collected(slot, inner.text, result),
  ];
  return { subqueries: scope.call([rowOf(ids)], body), text: result };
}

/** A column that holds a node, a list of nodes, a map or a list of maps. */
function columnWalk(scope: Scope, slot: WalkSlot, expression: string): Expression {
  const item = scope.name('n');
  const record = scope.model.records.has(slot.field.type);
  const inner = record
    ? recordExpression(scope, slot.target, (name) => `${item}.${name}`)
    : scope.nodeExpression(slot.target, item);
  const one = slot.field.cardinality === 'one';
  if (inner.subqueries.length === 0) {
    return one
      ? {
          subqueries: [],
          text: `head([${item} IN [${expression}] WHERE ${item} IS NOT NULL | ${inner.text}])`,
        }
      : { subqueries: [], text: `[${item} IN coalesce(${expression}, []) | ${inner.text}]` };
  }
  const result = scope.name('v');
  const body = [
    one
      ? `WITH ${expression} AS ${item} WHERE ${item} IS NOT NULL`
      : `UNWIND coalesce(${expression}, []) AS ${item}`,
    ...inner.subqueries,
    collected(slot, inner.text, result),
  ];
  return { subqueries: scope.call([rowOf(expression)], body), text: result };
}

/** The variable that a column is read from: itself, or the map before the dot. */
function rowOf(column: string): string {
  return column.split('.')[0] ?? column;
}
