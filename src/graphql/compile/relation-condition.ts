import { badUserInput } from '../errors.js';
import type { InterfaceType, NodeType, WalkField } from '../model/model.js';
import { requireObject, type Arg, type ObjectArg } from '../operation/argument.js';
import { allOf, negated } from './condition.js';
import { relatedCount, relatedExists, type Related } from './related-subquery.js';
import { scalarConditions } from './scalar-condition.js';
import type { Scope } from './scope.js';
import { targetType } from './target-type.js';
import { readTreeWalk, TREE_ARGUMENTS } from './tree-walk.js';
import { unhandled } from './unhandled.js';

/** What is asked of the related nodes, in the order in which it stands in the text, whatever the request's. */
const OPERATORS: readonly string[] = ['some', 'none', 'all', 'count'];

/** What says which nodes are related: it asks for nothing by itself. */
const NARROWING: readonly string[] = ['edge', ...TREE_ARGUMENTS];

type NodeCondition = (
  type: NodeType | InterfaceType,
  variable: string,
  where: Arg | undefined,
) => string | undefined;

/**
 * The condition on a node that a filter on one of its relations says; undefined where it says nothing.
 *
 * @param matches The condition on a related node; handed in, since conditions on nodes lead to relations and back.
 * @throws GraphQLError BAD_USER_INPUT where it says which nodes, and nothing of them
 */
export function relationCondition(
  scope: Scope,
  owner: NodeType | InterfaceType,
  variable: string,
  field: WalkField,
  filter: ObjectArg,
  matches: NodeCondition,
): string | undefined {
  const target = targetType(scope, { field });
  const related = { field, owner: variable };
  const matching = (where: Arg | undefined) => (node: string) => matches(target, node, where);
  if (field.cardinality === 'one') return relatedExists(scope, { ...related, condition: matching(filter) });
  const narrowed: Related = {
    ...related,
    edge: filter.fields.get('edge'),
    along: readTreeWalk(filter.fields, `where.${field.name}`),
  };
  const given = [...filter.fields].filter(([name]) => !NARROWING.includes(name));
  const [narrowing] = filter.fields.keys();
  if (given.length === 0 && narrowing !== undefined) {
    throw badUserInput(`where.${field.name}`, {
      zh: `${narrowing} 须与 some、none、all 或 count 同用（${owner.name}.${field.name}）。`,
      en: `expected some, none, all or count beside ${narrowing}, for ${owner.name}.${field.name}.`,
    });
  }
  given.sort(([a], [b]) => OPERATORS.indexOf(a) - OPERATORS.indexOf(b));
  return allOf(
    given.map(([operator, where]) => {
      switch (operator) {
        case 'some':
          return relatedExists(scope, { ...narrowed, condition: matching(where) });
        case 'none':
          return `NOT ${relatedExists(scope, { ...narrowed, condition: matching(where) })}`;
        case 'all':
          return `NOT ${relatedExists(scope, { ...narrowed, condition: opposite(matching(where)) })}`;
        case 'count':
          return countCondition(scope, narrowed, requireObject(where, `where.${field.name}.count`), matching);
        default:
          throw unhandled(`${owner.name}(where.${field.name}.${operator}:)`);
      }
    }),
  );
}

function opposite(condition: (node: string) => string | undefined): (node: string) => string {
  return (node) => {
    const holds = condition(node);
    return holds === undefined ? 'false' : negated(holds);
  };
}

function countCondition(
  scope: Scope,
  related: Related,
  { fields }: ObjectArg,
  matching: (where: Arg | undefined) => (node: string) => string | undefined,
): string | undefined {
  const condition = matching(fields.get('where'));
  const comparisons = [...fields].filter(([name]) => name !== 'where');
  if (comparisons.length === 0) {
    throw badUserInput(`where.${related.field.name}.count`, {
      zh: '须有 eq、lt、lte、gt 或 gte，但一个也没有。',
      en: 'expected eq, lt, lte, gt or gte, but got none.',
    });
  }
  return allOf(
    comparisons.flatMap(([operator, operand]) => {
      // Each has a subquery of its own, as a name for the count would need a clause before the condition.
      const counted = relatedCount(scope, { ...related, condition });
      return scalarConditions(scope, counted, { kind: 'object', fields: new Map([[operator, operand]]) });
    }),
  );
}
