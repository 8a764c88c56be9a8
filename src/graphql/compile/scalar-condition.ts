import { chosen, leaf, type LeafArg, type ObjectArg } from '../operation/argument.js';
import { allOf } from './condition.js';
import type { Scope } from './scope.js';
import { unhandled } from './unhandled.js';

/** The conditions that a filter on one scalar or enum says of an expression. */
export function scalarConditions(scope: Scope, expression: string, filter: ObjectArg): string[] {
  return [...filter.fields.keys()].map((operator) =>
    operator === 'isNull'
      ? nullCondition(expression, filter)
      : comparison(scope, expression, operator, requireLeaf(filter, operator)),
  );
}

/**
 * The condition of a filter on a list of texts: one of them must match the whole filter.
 * @param presence What is null where there are no texts at all.
 */
export function listCondition(
  scope: Scope,
  expression: string,
  filter: ObjectArg,
  presence = expression,
): string | undefined {
  const exists = filter.fields.has('isNull') ? nullCondition(presence, filter) : undefined;
  const tests = new Map([...filter.fields].filter(([operator]) => operator !== 'isNull'));
  const equal = leaf(tests, 'eq');
  if (equal && tests.size === 1) return allOf([exists, `${scope.parameter(equal.get)} IN ${expression}`]);
  if (tests.size === 0) return exists;
  const item = scope.name('t');
  const test = allOf(scalarConditions(scope, item, { kind: 'object', fields: tests })) ?? 'true';
  return allOf([exists, `any(${item} IN ${expression} WHERE ${test})`]);
}

/** The condition that a filter's `isNull` says of an expression. */
export function nullCondition(expression: string, filter: ObjectArg): string {
  return `${expression} IS ${chosen(filter.fields, 'isNull') === true ? '' : 'NOT '}NULL`;
}

/** The value of an operator. @throws ContractError where it is an object or a list of them. */
export function requireLeaf(filter: ObjectArg, operator: string): LeafArg {
  const value = leaf(filter.fields, operator);
  if (!value) throw unhandled(`where.${operator}`);
  return value;
}

function comparison(scope: Scope, expression: string, operator: string, { get }: LeafArg): string {
  const parameter = scope.parameter(get);
  switch (operator) {
    case 'eq':
      return `${expression} = ${parameter}`;
    case 'lt':
      return `${expression} < ${parameter}`;
    case 'lte':
      return `${expression} <= ${parameter}`;
    case 'gt':
      return `${expression} > ${parameter}`;
    case 'gte':
      return `${expression} >= ${parameter}`;
    case 'in':
      return `${expression} IN ${parameter}`;
    case 'contains':
      // As a function's result: beside an equality on the same key, Neo4j 5.26 would look for both in the key's index, and fail.
      return `toString(${expression}) CONTAINS ${parameter}`;
    case 'startsWith':
      return `${expression} STARTS WITH ${parameter}`;
    default:
      throw unhandled(`where.${operator}`);
  }
}
