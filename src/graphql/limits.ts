import { GraphQLError, Kind, visit, type DocumentNode } from 'graphql';

import { checkCursors, readPage } from './compile/order.js';
import type { Variables } from './operation/argument.js';
import type { ObjectShape, Selection, ShapeContent, WalkSlot } from './operation/selection.js';
import type { OperationPlan } from './operation/plan-operation.js';

/** How much one operation may ask for; each is checked before the database is touched. */
export interface Limits {
  /** The number of nodes and records that the answer could have at most, pages taken as full. */
  readonly cost: number;
  /** Fields within fields, fragments spread out. */
  readonly depth: number;
  /** Fields given another name. */
  readonly aliases: number;
  /** Subqueries and pattern comprehensions of the statement: planning one never seen takes about 15 ms for each. */
  readonly subqueries: number;
}

/** Roomy for every question of `operations/`, tight for an operation made to be slow. */
export const DEFAULT_LIMITS: Limits = { cost: 100_000, depth: 16, aliases: 60, subqueries: 60 };

/** How long a list without pages is taken to be. */
const LIST_LENGTH = 3;

/** Checks an operation once. @throws GraphQLError OPERATION_TOO_LARGE, with what was asked and the limit. */
export function checkSize(
  document: DocumentNode,
  plan: OperationPlan,
  subqueries: number,
  limits: Limits,
): void {
  enforce('depth', shapeDepth(plan.shape), limits.depth, 'Ask for fewer fields within fields.');
  enforce('aliases', countAliases(document), limits.aliases, 'Ask in several operations.');
  enforce('subqueries', subqueries, limits.subqueries, 'Ask in several operations.');
}

/**
 * Checks what an operation costs with the variables of a request.
 *
 * @throws GraphQLError OPERATION_TOO_LARGE, with the cost and the limit; BAD_USER_INPUT for a page size.
 */
export function checkCost(plan: OperationPlan, variables: Variables, limits: Limits): void {
  enforce('cost', selectionCost(plan.selection, variables), limits.cost, 'Ask for smaller pages (`first`).');
}

function enforce(what: keyof Limits, found: number, limit: number, next: string): void {
  if (found <= limit) return;
  throw new GraphQLError(`The operation's ${what} is ${found}, but at most ${limit} is answered. ${next}`, {
    extensions: { code: 'OPERATION_TOO_LARGE', limit: what, found, maximum: limit },
  });
}

function selectionCost(selection: Selection, variables: Variables): number {
  let cost = 0;
  for (const slot of selection.slots) if (slot.kind === 'walk') cost += walkCost(slot, variables);
  return cost;
}

function walkCost(slot: WalkSlot, variables: Variables): number {
  const { claims, via } = slot.edge;
  const each =
    1 +
    selectionCost(slot.target, variables) +
    (claims ? LIST_LENGTH * (1 + selectionCost(claims, variables)) : 0) +
    (via ? LIST_LENGTH * (1 + selectionCost(via, variables)) : 0);
  switch (slot.field.cardinality) {
    case 'one':
      return each;
    case 'list':
      return LIST_LENGTH * each;
    case 'connection': {
      const size = readPage(slot.arguments, slot.field.name).size(variables);
      checkCursors(slot, variables);
      return (slot.wantsItems ? size * each : 0) + (slot.wantsTotal ? 1 : 0);
    }
  }
}

function shapeDepth(shape: ObjectShape): number {
  return 1 + Math.max(0, ...shape.entries.map((entry) => contentDepth(entry.content)));
}

function contentDepth(content: ShapeContent): number {
  switch (content.kind) {
    case 'one':
    case 'many':
      return shapeDepth(content.shape);
    case 'value':
      return 2;
    case 'connection':
      return (
        1 +
        Math.max(
          0,
          ...content.shape.entries.map((entry) => {
            if (entry.kind === 'nodes') return shapeDepth(entry.shape);
            if (entry.kind !== 'edges') return 1;
            return (
              1 + Math.max(0, ...entry.entries.map((part) => ('shape' in part ? shapeDepth(part.shape) : 1)))
            );
          }),
        )
      );
    default:
      return 0;
  }
}

function countAliases(document: DocumentNode): number {
  let aliases = 0;
  visit(document, {
    [Kind.FIELD]: (node) => {
      if (node.alias) aliases++;
    },
  });
  return aliases;
}
