import { edtfBounds } from '../../edtf.js';
import { leaf, type Arg, type LeafArg, type ObjectArg, type Variables } from '../operation/argument.js';
import { badUserInput } from '../errors.js';
import type {
  Field,
  InterfaceType,
  NodeType,
  RelationshipAccess,
  ValueField,
  WalkField,
} from '../model/model.js';
import { relationshipPattern } from './relationship-pattern.js';
import { memberProperty, type Scope } from './scope.js';

/** Stand for a beginning and an end that a date leaves open. */
const FIRST_DAY = '0000-01-01';
const LAST_DAY = '9999-12-31';

const COMPARISONS: Readonly<Record<string, string>> = { eq: '=', lt: '<', lte: '<=', gt: '>', gte: '>=' };

/** The condition on a node that a `where` argument says; undefined where it says nothing. */
export function nodeCondition(
  scope: Scope,
  type: NodeType | InterfaceType,
  variable: string,
  where: Arg | undefined,
): string | undefined {
  if (where?.kind !== 'object') return undefined;
  const parts: string[] = [];
  for (const [name, arg] of where.fields) {
    const condition =
      name === 'and' || name === 'or' || name === 'not'
        ? combined(scope, type, variable, name, arg)
        : fieldCondition(scope, type, variable, type.fields.get(name), arg);
    if (condition !== undefined) parts.push(condition);
  }
  return conjunction(parts);
}

/**
 * The condition on a relationship that an `edge` argument says.
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
  if (where?.kind !== 'object') return undefined;
  const parts: string[] = [];
  for (const [name, arg] of where.fields) {
    if (arg.kind !== 'object') continue;
    const expression = name === 'type' ? `type(${variable})` : `${variable}.${name}`;
    parts.push(...scalarConditions(scope, expression, arg, name === 'type' ? 'String' : 'enum'));
  }
  return conjunction(parts);
}

/** Joins conditions that must all hold. */
export function conjunction(parts: readonly (string | undefined)[]): string | undefined {
  const given = parts.filter((part) => part !== undefined);
  return given.length === 0 ? undefined : given.join(' AND ');
}

function combined(
  scope: Scope,
  type: NodeType | InterfaceType,
  variable: string,
  name: 'and' | 'or' | 'not',
  arg: Arg,
): string | undefined {
  if (name === 'not') {
    const inner = nodeCondition(scope, type, variable, arg);
    return inner === undefined ? 'false' : negated(inner);
  }
  if (arg.kind !== 'list') return undefined;
  const inner = arg.items.map((item) => nodeCondition(scope, type, variable, item) ?? 'true');
  if (inner.length === 0) return name === 'or' ? 'false' : undefined;
  return `(${inner.map((part) => `(${part})`).join(name === 'and' ? ' AND ' : ' OR ')})`;
}

/** What is unknown (a comparison with a missing value) does not match, so its opposite does. */
function negated(condition: string): string {
  return `NOT coalesce(${condition}, false)`;
}

function fieldCondition(
  scope: Scope,
  type: NodeType | InterfaceType,
  variable: string,
  field: Field | undefined,
  arg: Arg,
): string | undefined {
  if (!field || arg.kind !== 'object') return undefined;
  switch (field.kind) {
    case 'localized':
      return field.name === 'name'
        ? listConditions(scope, `${variable}.names`, arg)
        : conjunction(scalarConditions(scope, `${variable}.${field.name}Zh`, arg, 'String'));
    case 'property':
      return field.list
        ? listConditions(scope, `${variable}.${field.name}`, arg)
        : conjunction(scalarConditions(scope, `${variable}.${field.name}`, arg, field.type));
    case 'value':
      return valueCondition(scope, variable, field, arg);
    case 'walk':
      return relationCondition(scope, type, variable, field, arg);
  }
}

function scalarConditions(scope: Scope, expression: string, filter: ObjectArg, type: string): string[] {
  const parts: string[] = [];
  for (const [operator, arg] of filter.fields) {
    if (arg.kind !== 'leaf') continue;
    if (operator === 'isNull') {
      parts.push(`${expression} IS ${arg.value === true ? '' : 'NOT '}NULL`);
      continue;
    }
    const parameter = scope.parameter(arg.get);
    const comparison = COMPARISONS[operator];
    if (comparison !== undefined) parts.push(`${expression} ${comparison} ${parameter}`);
    else if (operator === 'in') parts.push(`${expression} IN ${parameter}`);
    // A function of it: beside an equality on the same key, Neo4j 5.26 would look for both in the key's index, and fail.
    else if (operator === 'contains') parts.push(`toString(${expression}) CONTAINS ${parameter}`);
    else if (operator === 'startsWith') parts.push(`${expression} STARTS WITH ${parameter}`);
    else throw badUserInput('where', `expected a comparison on ${type}, but got "${operator}".`);
  }
  return parts;
}

/** One text of the list must match the whole filter. */
function listConditions(scope: Scope, expression: string, filter: ObjectArg): string | undefined {
  const isNull = leaf(filter.fields, 'isNull');
  const exists = isNull && `${expression} IS ${isNull.value === true ? '' : 'NOT '}NULL`;
  const tests = new Map([...filter.fields].filter(([operator]) => operator !== 'isNull'));
  const equal = leaf(tests, 'eq');
  if (equal && tests.size === 1) {
    return conjunction([exists, `${scope.parameter(equal.get)} IN ${expression}`]);
  }
  if (tests.size === 0) return exists;
  const item = scope.name('t');
  const test = scalarConditions(scope, item, { kind: 'object', fields: tests }, 'String').join(' AND ');
  return conjunction([exists, `any(${item} IN ${expression} WHERE ${test})`]);
}

function valueCondition(
  scope: Scope,
  variable: string,
  field: ValueField,
  filter: ObjectArg,
): string | undefined {
  if (field.type === 'PartialDate') return dateCondition(scope, variable, field.name, filter);
  const union = scope.model.unions.has(field.type);
  const parts: string[] = [];
  const isNull = leaf(filter.fields, 'isNull');
  if (isNull) {
    const discriminator = `${variable}.${memberProperty(field.name, union ? 'type' : 'text')}`;
    parts.push(`${discriminator} IS ${isNull.value === true ? '' : 'NOT '}NULL`);
  }
  for (const [member, arg] of filter.fields) {
    if (member === 'isNull' || arg.kind !== 'object') continue;
    parts.push(...scalarConditions(scope, `${variable}.${memberProperty(field.name, member)}`, arg, member));
  }
  return conjunction(parts);
}

/**
 * Dates are spans of days: a comparison looks at the first or last day that they may be. A date without one (`2019/..`)
 * goes on for ever, so it overlaps 2022.
 */
function dateCondition(scope: Scope, variable: string, field: string, filter: ObjectArg): string | undefined {
  const earliest = `${variable}.${memberProperty(field, 'earliest')}`;
  const latest = `${variable}.${memberProperty(field, 'latest')}`;
  const given = `${variable}.${memberProperty(field, 'edtf')} IS NOT NULL`;
  const begin = `coalesce(${earliest}, '${FIRST_DAY}')`;
  const end = `coalesce(${latest}, '${LAST_DAY}')`;
  const parts: string[] = [];
  for (const [operator, arg] of filter.fields) {
    if (arg.kind !== 'leaf') continue;
    const first = () => scope.parameter(bound(arg, `${field}.${operator}`, 'earliest'));
    const last = () => scope.parameter(bound(arg, `${field}.${operator}`, 'latest'));
    switch (operator) {
      case 'isNull':
        parts.push(`${variable}.${memberProperty(field, 'edtf')} IS ${arg.value === true ? '' : 'NOT '}NULL`);
        break;
      case 'eq':
        parts.push(given, `${begin} = ${first()}`, `${end} = ${last()}`);
        break;
      case 'lt':
        parts.push(`${latest} < ${first()}`);
        break;
      case 'lte':
        parts.push(given, `${end} <= ${last()}`);
        break;
      case 'gt':
        parts.push(`${earliest} > ${last()}`);
        break;
      case 'gte':
        parts.push(given, `${begin} >= ${first()}`);
        break;
      case 'overlaps':
        parts.push(given, `${begin} <= ${last()}`, `${end} >= ${first()}`);
        break;
    }
  }
  return conjunction([...new Set(parts)]);
}

function bound(arg: LeafArg, argument: string, side: 'earliest' | 'latest') {
  return (variables: Variables): string => {
    const text = String(arg.get(variables));
    try {
      return edtfBounds(text)[side] ?? (side === 'earliest' ? FIRST_DAY : LAST_DAY);
    } catch (error) {
      throw badUserInput(`where.${argument}`, error instanceof Error ? error.message : String(error));
    }
  };
}

function relationCondition(
  scope: Scope,
  owner: NodeType | InterfaceType,
  variable: string,
  field: WalkField,
  arg: ObjectArg,
): string | undefined {
  const target = scope.model.nodes.get(field.type) ?? scope.model.interfaces.get(field.type);
  if (!target || field.access.kind !== 'relationship') return undefined;
  const access = field.access;
  const exists = (where: Arg | undefined, edge: Arg | undefined, negate: boolean): string => {
    const other = scope.name('n');
    const relationship = edge ? scope.name('r') : '';
    const inner = nodeCondition(scope, target, other, where);
    const condition = conjunction([
      edgeCondition(scope, access, relationship, edge),
      negate ? (inner === undefined ? 'false' : negated(inner)) : inner,
    ]);
    const pattern = relationshipPattern(variable, access, relationship, other, target);
    return `EXISTS { MATCH ${pattern}${condition === undefined ? '' : ` WHERE ${condition}`} }`;
  };
  if (field.cardinality === 'one') return exists(arg, undefined, false);
  const edge = arg.fields.get('edge');
  const parts: string[] = [];
  const some = arg.fields.get('some');
  const none = arg.fields.get('none');
  const all = arg.fields.get('all');
  if (some) parts.push(exists(some, edge, false));
  if (none) parts.push(`NOT ${exists(none, edge, false)}`);
  if (all) parts.push(`NOT ${exists(all, edge, true)}`);
  if (parts.length === 0 && edge) {
    throw badUserInput(
      `where.${field.name}`,
      `expected some, none or all beside edge, for ${owner.name}.${field.name}.`,
    );
  }
  return conjunction(parts);
}
