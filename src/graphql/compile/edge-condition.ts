import type { RelationshipAccess } from '../model/model.js';
import { requireObject, type Arg } from '../operation/argument.js';
import { allOf } from './condition.js';
import { scalarConditions } from './scalar-condition.js';
import type { Scope } from './scope.js';
import { unhandled } from './unhandled.js';

/**
 * The condition on a relationship that an `edge` argument says; undefined where it says nothing.
 *
 * @param variable The relationship; where the walk has several hops, the list of them, each of which must match.
 */
export function edgeCondition(
  scope: Scope,
  access: RelationshipAccess,
  variable: string,
  where: Arg | undefined,
): string | undefined {
  if (access.depth === 1) return hopCondition(scope, variable, where);
  const hop = scope.name('x');
  const condition = hopCondition(scope, hop, where);
  return condition === undefined ? undefined : `all(${hop} IN ${variable} WHERE ${condition})`;
}

function hopCondition(scope: Scope, variable: string, where: Arg | undefined): string | undefined {
  if (where === undefined) return undefined;
  const { fields } = requireObject(where, 'edge');
  return allOf(
    [...fields].flatMap(([name, filter]) =>
      scalarConditions(scope, hopExpression(variable, name), requireObject(filter, `edge.${name}`)),
    ),
  );
}

function hopExpression(relationship: string, name: string): string {
  switch (name) {
    case 'type':
      return `type(${relationship})`;
    case 'basis':
    case 'modality':
      return `${relationship}.${name}`;
    default:
      throw unhandled(`EdgeWhere.${name}`);
  }
}
