import { edtfBounds, FIRST_DAY, LAST_DAY } from '../../edtf.js';
import { UserInputError } from '../../errors.js';
import { memberProperty } from '../../property-names.js';
import { badUserInput } from '../errors.js';
import type { ValueField } from '../model/model.js';
import { discriminatorOf } from '../model/value-members.js';
import { requireObject, type LeafArg, type ObjectArg, type Variables } from '../operation/argument.js';
import { allOf } from './condition.js';
import { nullCondition, requireLeaf, scalarConditions } from './scalar-condition.js';
import type { Scope } from './scope.js';
import { unhandled } from './unhandled.js';

/** What a beginning or an end that a date leaves open is compared as. */
const OPEN = { earliest: FIRST_DAY, latest: LAST_DAY } as const;

/** The condition of a filter on a value, each of whose members is a property of the node. */
export function valueCondition(
  scope: Scope,
  variable: string,
  field: ValueField,
  filter: ObjectArg,
): string | undefined {
  if (field.type === 'PartialDate') return dateCondition(scope, variable, field.name, filter);
  const union = scope.model.unions.get(field.type);
  const property = (member: string): string => `${variable}.${memberProperty(field.name, member)}`;
  const conditions: string[] = [];
  if (filter.fields.has('isNull')) {
    conditions.push(nullCondition(property(discriminatorOf(scope.model, field.type)), filter));
  }
  for (const [member, arg] of filter.fields) {
    if (member === 'isNull') continue;
    const test = requireObject(arg, `where.${member}`);
    if (member === 'date' && union?.members.includes('PartialDate')) {
      const days = dateCondition(scope, variable, field.name, test, `where.${field.name}.${member}`);
      if (days !== undefined) conditions.push(days);
    } else {
      conditions.push(...scalarConditions(scope, property(member), test));
    }
  }
  return allOf(conditions);
}

/**
 * Dates are spans of days: a comparison looks at the first or last day that they may be. A date without one (`2019/..`)
 * goes on for ever, so it overlaps 2022.
 */
function dateCondition(
  scope: Scope,
  variable: string,
  field: string,
  filter: ObjectArg,
  place = `where.${field}`,
): string | undefined {
  const property = (member: string): string => `${variable}.${memberProperty(field, member)}`;
  const given = `${property('edtf')} IS NOT NULL`;
  const begin = `coalesce(${property('earliest')}, '${OPEN.earliest}')`;
  const end = `coalesce(${property('latest')}, '${OPEN.latest}')`;
  const compared = (operator: string): string[] => {
    const arg = requireLeaf(filter, operator);
    const argument = `${place}.${operator}`;
    const first = () => scope.parameter(dayOf(arg, argument, 'earliest'));
    const last = () => scope.parameter(dayOf(arg, argument, 'latest'));
    switch (operator) {
      case 'isNull':
        return [nullCondition(property('edtf'), filter)];
      case 'eq':
        return [given, `${begin} = ${first()}`, `${end} = ${last()}`];
      case 'lt':
        return [`${property('latest')} < ${first()}`];
      case 'lte':
        return [given, `${end} <= ${last()}`];
      case 'gt':
        return [`${property('earliest')} > ${last()}`];
      case 'gte':
        return [given, `${begin} >= ${first()}`];
      case 'overlaps':
        return [given, `${begin} <= ${last()}`, `${end} >= ${first()}`];
      default:
        throw unhandled(argument);
    }
  };
  return allOf([...new Set([...filter.fields.keys()].flatMap(compared))]);
}

/** Reads the first or last day that a date of a request may be. @throws GraphQLError BAD_USER_INPUT */
function dayOf(arg: LeafArg, argument: string, side: 'earliest' | 'latest') {
  return (variables: Variables): string => {
    try {
      return edtfBounds(String(arg.get(variables)))[side] ?? OPEN[side];
    } catch (error) {
      throw error instanceof UserInputError ? badUserInput(argument, error.told) : error;
    }
  };
}
