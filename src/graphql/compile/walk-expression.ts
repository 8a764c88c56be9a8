import { ContractError } from '../../errors.js';
import { badUserInput } from '../errors.js';
import type { InterfaceType, NodeType } from '../model/model.js';
import { leaf } from '../operation/argument.js';
import { comprehensionOrder, isComprehension, type WalkSlot } from '../operation/selection.js';
import { aggregateRows } from './aggregate-rows.js';
import { connection } from './connection-expression.js';
import { fileRows } from './file-rows.js';
import { nodeLabel, relationshipPattern } from './relationship-pattern.js';
import { projectRecord } from './record-expression.js';
import { call, collected, type Projection, type Scope } from './scope.js';
import { guardCondition, targetType } from './target-type.js';

/** What a slot reads that leads to other nodes or records, from the node `owner`; `undefined` at the root. */
export function walk(scope: Scope, slot: WalkSlot, owner: string | undefined): Projection {
  if (slot.field.cardinality === 'connection') return connection(scope, slot, owner);
  if (scope.model.records.has(slot.field.type)) return records(scope, slot, owner);
  return nodes(scope, slot, owner);
}

/** One node, or a list that is short by nature: no pages, no filters. */
function nodes(scope: Scope, slot: WalkSlot, owner: string | undefined): Projection {
  const target = targetType(scope, slot);
  const { source } = slot.field;
  const variable = scope.name('n');
  const inner = scope.project(slot.target, variable);
  if (source.kind === 'relationship' && isComprehension(slot)) {
    const pattern = relationshipPattern(owner ?? '', source, '', variable, target);
    const guard = guardCondition(slot, owner);
    const where = guard === undefined ? '' : ` WHERE ${guard}`;
    const keys = comprehensionOrder(slot).map((key) => `${variable}.${key}`);
    if (keys.length === 0) {
      return { subqueries: [], expression: `head([${pattern}${where} | ${inner.expression}])` };
    }
    // Comprehensions have no order: the keys come along, and the reader sorts.
    return { subqueries: [], expression: `[${pattern}${where} | [${inner.expression}, ${keys.join(', ')}]]` };
  }
  const result = scope.name('v');
  const body = [
    ...matchNodes(scope, slot, owner, variable, target),
    ...ordered(slot, variable),
    ...inner.subqueries,
    collected(slot, inner.expression, result),
  ];
  return { subqueries: call(owner === undefined ? [] : [owner], body), expression: result };
}

function ordered(slot: WalkSlot, variable: string): string[] {
  const { source, cardinality } = slot.field;
  const limit = cardinality === 'one' ? ' LIMIT 1' : '';
  if (source.kind !== 'relationship') return limit ? [`WITH ${variable}${limit}`] : [];
  if (source.single) return [];
  const keys = source.orderBy.filter((key) => key !== 'id').map((key) => `${variable}.${key}`);
  const once = source.types.length > 1 ? 'DISTINCT ' : '';
  return [`WITH ${once}${variable} ORDER BY ${[...keys, `${variable}.id`].join(', ')}${limit}`];
}

function matchNodes(
  scope: Scope,
  slot: WalkSlot,
  owner: string | undefined,
  variable: string,
  target: NodeType | InterfaceType,
): string[] {
  const source = slot.field.source;
  switch (source.kind) {
    case 'relationship': {
      const pattern = relationshipPattern(owner ?? '', source, '', variable, target);
      const guard = guardCondition(slot, owner);
      return [`MATCH ${pattern}`, ...(guard ? [`WHERE ${guard}`] : [])];
    }
    case 'file':
      return [
        ...fileRows(scope, slot, owner, source.coordinate),
        `WITH node AS ${variable} WHERE node IS NOT NULL`,
      ];
    case 'root':
      return [`MATCH (${variable}${nodeLabel(target)} {${lookupKey(scope, slot)}})`];
    case 'column':
    case 'aggregate':
      throw new ContractError(`schema.graphql: ${slot.field.name}: expected a record to have this field.`);
  }
}

function lookupKey(scope: Scope, slot: WalkSlot): string {
  const names = [...slot.field.arguments.keys()];
  const given = names.filter((name) => slot.arguments.has(name));
  const [name] = given;
  const value = name === undefined ? undefined : leaf(slot.arguments, name);
  if (given.length !== 1 || name === undefined || !value) {
    const got = given.length === 0 ? 'none' : given.join(' and ');
    throw badUserInput(
      `${slot.field.name}(…)`,
      `expected exactly one of ${names.join(', ')}, but got ${got}.`,
    );
  }
  return `${name}: ${scope.parameter(value.get)}`;
}

function records(scope: Scope, slot: WalkSlot, owner: string | undefined): Projection {
  const rows = recordRows(scope, slot, owner);
  const result = scope.name('v');
  const row = projectRecord(scope, slot.target, (column) => column);
  const body = [
    ...call(owner === undefined ? [] : [owner], rows),
    ...row.subqueries,
    collected(slot, row.expression, result),
  ];
  return { subqueries: call(owner === undefined ? [] : [owner], body), expression: result };
}

function recordRows(scope: Scope, slot: WalkSlot, owner: string | undefined): string[] {
  const { source } = slot.field;
  switch (source.kind) {
    case 'file':
      return fileRows(scope, slot, owner, source.coordinate, true);
    case 'aggregate':
      return aggregateRows(scope, slot, source);
    default:
      throw new ContractError(`schema.graphql: ${slot.field.name}: expected @cypher.`);
  }
}
