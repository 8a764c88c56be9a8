import { ContractError } from '../../errors.js';
import { badUserInput } from '../errors.js';
import type { InterfaceType, NodeType } from '../model/model.js';
import { leaf } from '../operation/argument.js';
import { comprehensionOrder, isComprehension } from '../operation/comprehension.js';
import type { WalkSlot } from '../operation/selection.js';
import { connectionExpression } from './connection-expression.js';
import { fileRows } from './file-rows.js';
import { refuseUnhandled } from './handled-arguments.js';
import { nodeLabel, relationshipPattern } from './relationship-pattern.js';
import { matchLines } from './match.js';
import { recordExpression } from './record-expression.js';
import { collected, type Expression, type Scope } from './scope.js';
import { guardCondition, targetType } from './target-type.js';

/** What a slot reads that leads to other nodes or records, from the node `owner`; `undefined` at the root. */
export function walkExpression(scope: Scope, slot: WalkSlot, owner: string | undefined): Expression {
  refuseUnhandled(slot);
  if (slot.field.cardinality === 'connection') return connectionExpression(scope, slot, owner);
  if (scope.model.records.has(slot.field.type)) return records(scope, slot, owner);
  return nodes(scope, slot, owner);
}

/** One node, or a list that is short by nature, and so has neither pages nor filters. */
function nodes(scope: Scope, slot: WalkSlot, owner: string | undefined): Expression {
  const target = targetType(scope, slot);
  const { access } = slot.field;
  const variable = scope.name('n');
  const inner = scope.nodeExpression(slot.target, variable);
  if (access.kind === 'relationship' && isComprehension(slot)) {
    const pattern = relationshipPattern(owner ?? '', access, '', variable, target);
    const keys = comprehensionOrder(slot).map((key) => `${variable}.${key}`);
    // A comprehension has no order, so the keys are returned too, and the reader sorts by them.
    const entry = keys.length === 0 ? inner.text : `[${inner.text}, ${keys.join(', ')}]`;
    const all = scope.comprehension(pattern, guardCondition(slot, owner), entry);
    return { subqueries: [], text: keys.length === 0 ? `head(${all})` : all };
  }
  const result = scope.name('v');
  const body = [
    ...matchNodes(scope, slot, owner, variable, target),
    ...ordered(slot, variable),
    ...inner.subqueries,
    collected(slot, inner.text, result),
  ];
  return { subqueries: scope.call(owner === undefined ? [] : [owner], body), text: result };
}

function ordered(slot: WalkSlot, variable: string): string[] {
  const { access, cardinality } = slot.field;
  const limit = cardinality === 'one' ? ' LIMIT 1' : '';
  if (access.kind !== 'relationship') return limit ? [`WITH ${variable}${limit}`] : [];
  if (access.single) return [];
  const keys = access.orderBy.filter((key) => key !== 'id').map((key) => `${variable}.${key}`);
  const once = access.types.length > 1 ? 'DISTINCT ' : '';
  return [`WITH ${once}${variable} ORDER BY ${[...keys, `${variable}.id`].join(', ')}${limit}`];
}

function matchNodes(
  scope: Scope,
  slot: WalkSlot,
  owner: string | undefined,
  variable: string,
  target: NodeType | InterfaceType,
): string[] {
  const access = slot.field.access;
  switch (access.kind) {
    case 'relationship': {
      const pattern = relationshipPattern(owner ?? '', access, '', variable, target);
      return matchLines({ clauses: [`MATCH ${pattern}`], condition: guardCondition(slot, owner) });
    }
    case 'file':
      return [
        ...fileRows(scope, slot, owner, access.coordinate),
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
    const got =
      given.length === 0
        ? { zh: '一个也没有', en: 'none' }
        : { zh: `给了 ${given.join('、')}`, en: given.join(' and ') };
    const message = {
      zh: `${names.join('、')} 须给且只给其中一个，但${got.zh}。`,
      en: `expected exactly one of ${names.join(', ')}, but got ${got.en}.`,
    };
    throw badUserInput(`${slot.field.name}(…)`, message, slot.node);
  }
  return `${name}: ${scope.parameter(value.get)}`;
}

function records(scope: Scope, slot: WalkSlot, owner: string | undefined): Expression {
  const { access } = slot.field;
  if (access.kind !== 'file') {
    throw new ContractError(`schema.graphql: ${slot.field.name}: expected @cypher.`);
  }
  const rows = fileRows(scope, slot, owner, access.coordinate, true);
  const result = scope.name('v');
  const row = recordExpression(scope, slot.target, (column) => column);
  const body = [
    ...scope.call(owner === undefined ? [] : [owner], rows),
    ...row.subqueries,
    collected(slot, row.text, result),
  ];
  return { subqueries: scope.call(owner === undefined ? [] : [owner], body), text: result };
}
