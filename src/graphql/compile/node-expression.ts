import type { Selection } from '../operation/selection.js';
import type { Projection, Scope } from './scope.js';
import { slotExpression } from './slot-expression.js';
import { walk } from './walk-expression.js';

/** What a selection reads from a node that is bound to `variable`. */
export function projectNode(scope: Scope, selection: Selection, variable: string): Projection {
  const subqueries: string[] = [];
  const slots = selection.slots.map((slot) => {
    if (slot.kind === 'walk') {
      const read = walk(scope, slot, variable);
      subqueries.push(...read.subqueries);
      return read.expression;
    }
    return slotExpression(scope, slot, (name) => `${variable}.${name}`, variable);
  });
  return { subqueries, expression: `[${slots.join(', ')}]` };
}
