import type { Arg } from '../operation/argument.js';
import { selectionsBelow, type Selection } from '../operation/selection.js';
import { enforce, type Limits } from './limits.js';

/**
 * Checks the values of an operation's variables as they came, before they are read by their types.
 *
 * @throws GraphQLError OPERATION_TOO_LARGE
 */
export function checkVariables(values: readonly unknown[], limits: Limits): void {
  let conditions = 0;
  for (const value of values) conditions += valuesIn(value, 0, limits);
  enforce(limits, 'conditions', conditions);
}

/** Counts the values that are not objects, a list of such values as one. @throws GraphQLError where they nest too deep */
function valuesIn(value: unknown, nesting: number, limits: Limits): number {
  if (typeof value !== 'object' || value === null) return 1;
  enforce(limits, 'nesting', nesting + 1);
  if (Array.isArray(value) && value.every((item) => typeof item !== 'object')) return 1;
  let conditions = 0;
  for (const item of Object.values(value)) conditions += valuesIn(item, nesting + 1, limits);
  return conditions;
}

/**
 * Checks the arguments of all that an operation asks for, fragments spread out.
 *
 * @throws GraphQLError OPERATION_TOO_LARGE
 */
export function checkArguments(selection: Selection, limits: Limits): void {
  enforce(limits, 'conditions', selectionConditions(selection, limits));
}

function selectionConditions({ slots }: Selection, limits: Limits): number {
  let conditions = 0;
  for (const slot of slots) {
    if (slot.kind !== 'walk') continue;
    for (const arg of slot.arguments.values()) {
      // A field's own enum or Boolean, mostly a default, is not a condition on anything.
      if (arg.kind !== 'choice') conditions += leavesOf(arg, 0, limits);
    }
    for (const below of selectionsBelow(slot)) conditions += selectionConditions(below, limits);
  }
  return conditions;
}

function leavesOf(arg: Arg, nesting: number, limits: Limits): number {
  if (arg.kind === 'value' || arg.kind === 'choice') return 1;
  enforce(limits, 'nesting', nesting + 1);
  let leaves = 0;
  for (const part of arg.kind === 'list' ? arg.items : arg.fields.values())
    leaves += leavesOf(part, nesting + 1, limits);
  return leaves;
}
