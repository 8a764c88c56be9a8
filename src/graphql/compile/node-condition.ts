import { badUserInput } from '../errors.js';
import type { Field, InterfaceType, NodeType, WalkField } from '../model/model.js';
import { requireList, requireObject, type Arg, type ObjectArg } from '../operation/argument.js';
import { allOf, negated } from './condition.js';
import { edgeCondition } from './edge-condition.js';
import { matchLines } from './match.js';
import { relationshipPattern } from './relationship-pattern.js';
import { localizedProperties } from '../../property-names.js';
import { listCondition, scalarConditions } from './scalar-condition.js';
import type { Scope } from './scope.js';
import { unhandled } from './unhandled.js';
import { valueCondition } from './value-condition.js';

/** The condition on a node that a `where` argument says; undefined where it says nothing. */
export function nodeCondition(
  scope: Scope,
  type: NodeType | InterfaceType,
  variable: string,
  where: Arg | undefined,
): string | undefined {
  if (where === undefined) return undefined;
  const { fields } = requireObject(where, `${type.name}(where:)`);
  return allOf(
    [...fields].map(([name, arg]) => {
      switch (name) {
        case 'and':
        case 'or':
          return joined(scope, type, variable, name, requireList(arg, `where.${name}`));
        case 'not': {
          const inner = nodeCondition(scope, type, variable, arg);
          return inner === undefined ? 'false' : negated(inner);
        }
        default: {
          const field = type.fields.get(name);
          if (!field) throw unhandled(`${type.name}(where.${name}:)`);
          return fieldCondition(scope, type, variable, field, requireObject(arg, `where.${name}`));
        }
      }
    }),
  );
}

function joined(
  scope: Scope,
  type: NodeType | InterfaceType,
  variable: string,
  name: 'and' | 'or',
  items: readonly Arg[],
): string | undefined {
  const inner = items.map((item) => nodeCondition(scope, type, variable, item) ?? 'true');
  if (inner.length === 0) return name === 'or' ? 'false' : undefined;
  return `(${inner.map((condition) => `(${condition})`).join(name === 'and' ? ' AND ' : ' OR ')})`;
}

function fieldCondition(
  scope: Scope,
  type: NodeType | InterfaceType,
  variable: string,
  field: Field,
  filter: ObjectArg,
): string | undefined {
  switch (field.kind) {
    case 'localized':
      return field.name === 'name'
        ? listCondition(scope, `${variable}.names`, filter)
        : languagesCondition(scope, `${variable}.${field.name}`, filter);
    case 'property':
      return field.list
        ? listCondition(scope, `${variable}.${field.name}`, filter)
        : allOf(scalarConditions(scope, `${variable}.${field.name}`, filter));
    case 'value':
      return valueCondition(scope, variable, field, filter);
    case 'walk':
      return relationCondition(scope, type, variable, field, filter);
  }
}

/** A text matches in any language that it is kept in. */
function languagesCondition(scope: Scope, property: string, filter: ObjectArg): string | undefined {
  const languages = localizedProperties(property);
  return listCondition(scope, `[${languages.join(', ')}]`, filter, `coalesce(${languages.join(', ')})`);
}

function relationCondition(
  scope: Scope,
  owner: NodeType | InterfaceType,
  variable: string,
  field: WalkField,
  filter: ObjectArg,
): string | undefined {
  const target = scope.model.nodes.get(field.type) ?? scope.model.interfaces.get(field.type);
  const { access } = field;
  if (!target || access.kind !== 'relationship') throw unhandled(`${owner.name}(where.${field.name}:)`);
  const exists = (where: Arg | undefined, edge: Arg | undefined, opposite: boolean): string => {
    const other = scope.name('n');
    const relationship = edge ? scope.name('r') : '';
    const inner = nodeCondition(scope, target, other, where);
    const condition = allOf([
      edgeCondition(scope, access, relationship, edge),
      opposite ? (inner === undefined ? 'false' : negated(inner)) : inner,
    ]);
    const pattern = relationshipPattern(variable, access, relationship, other, target);
    return scope.exists(matchLines({ clauses: [`MATCH ${pattern}`], condition }));
  };
  if (field.cardinality === 'one') return exists(filter, undefined, false);
  const edge = filter.fields.get('edge');
  if (edge && filter.fields.size === 1) {
    throw badUserInput(
      `where.${field.name}`,
      `expected some, none or all beside edge, for ${owner.name}.${field.name}.`,
    );
  }
  // In one order whatever the request's, so that the text is the same.
  const given = [...RELATION_OPERATORS, ...filter.fields.keys()].filter((name) => filter.fields.has(name));
  return allOf(
    [...new Set(given)].map((operator) => {
      const where = filter.fields.get(operator);
      switch (operator) {
        case 'some':
          return exists(where, edge, false);
        case 'none':
          return `NOT ${exists(where, edge, false)}`;
        case 'all':
          return `NOT ${exists(where, edge, true)}`;
        case 'edge':
          return undefined;
        default:
          throw unhandled(`${owner.name}(where.${field.name}.${operator}:)`);
      }
    }),
  );
}

const RELATION_OPERATORS = ['some', 'none', 'all'] as const;
