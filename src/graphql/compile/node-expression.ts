import type { Selection } from '../operation/selection.js';
import type { Expression, Scope } from './scope.js';
import { slotExpression } from './slot-expression.js';
import { walkExpression } from './walk-expression.js';

/** What a selection reads from a node that is bound to `variable`. */
export function nodeExpression(scope: Scope, selection: Selection, variable: string): Expression {
  const subqueries: string[] = [];
  const slots = selection.slots.map((slot) => {
    if (slot.kind === 'walk') {
      const read = walkExpression(scope, slot, variable);
      subqueries.push(...read.subqueries);
      return read.text;
    }
    return slotExpression(scope, slot, (name) => `${variable}.${name}`, variable);
  });
  return { subqueries, text: `[${slots.join(', ')}]` };
}
