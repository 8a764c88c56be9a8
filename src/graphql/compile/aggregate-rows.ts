import { ContractError } from '../../errors.js';
import type { AggregateAccess, NodeType } from '../model/model.js';
import { numberFields } from '../model/number-fields.js';
import { chosen } from '../operation/argument.js';
import type { WalkSlot } from '../operation/selection.js';
import { matchAll } from './anchor.js';
import { countedRows, duplicateRows } from './duplicate-rows.js';
import { findByName, readEitherWay } from './found-nodes.js';
import { matchLines } from './match.js';
import { numberRows } from './number-rows.js';
import { relationshipPattern } from './relationship-pattern.js';
import { label, type Scope } from './scope.js';
import { unhandled } from './unhandled.js';

/** The groups of an aggregate field in two steps: first all groups, then the figures of those on the page. */
export interface AggregateRows {
  /** Clauses that end with the columns `key`, `entity` and `count`, and what later clauses read of the group. */
  readonly groups: readonly string[];
  /** Clauses that add a column for whatever else is asked for, each under its field's name. */
  readonly columns: readonly string[];
}

/** The most nodes that a group lists. */
const NAMED_NODES = 100;

export function aggregateRows(scope: Scope, slot: WalkSlot, access: AggregateAccess): AggregateRows {
  const type = scope.model.nodes.get(access.of);
  if (!type) throw new ContractError(`schema.graphql: expected ${access.of} to be a node type.`);
  const asked = new Map(
    slot.target.slots.flatMap((s) => (s.kind === 'walk' ? [[s.field.name, s] as const] : [])),
  );
  const numbers = numberFields(type, scope.model).filter(({ name }) => asked.has(name));
  const leftOut = chosen(slot.arguments, 'duplicates') === 'LEAVE_OUT';
  const doubted = leftOut || asked.has('duplicates');
  const node = scope.name('n');
  const nodes = scope.name('g');
  const where = slot.arguments.get('where');
  const found = findByName(scope, type, where);
  const before = scope.subqueries;
  const { match, once: oneEach } = matchAll(scope, type, node, where);
  const subqueries = scope.subqueries - before;
  const group = grouping(scope, slot, type, node);
  const once = group.match.length > 0 ? `DISTINCT ${node}` : node;
  const collected = numbers.length > 0 || doubted || asked.has('nodes');
  const carried = collected ? `, collect(${once}) AS ${nodes}` : '';
  return {
    groups: [
      ...(found
        ? [...found.lines, ...readEitherWay(scope, found, { type, node, match, subqueries })]
        : matchLines(match)),
      ...oneEach,
      ...group.match,
      ...(group.by === undefined
        ? // Without a key there is always one group, even where it has no nodes.
          [`WITH count(*) AS count${carried}`, 'WITH *, null AS key, null AS entity']
        : [`WITH ${group.by}, count(${once}) AS count${carried}`]),
      ...(leftOut ? countedRows(scope, type, nodes) : []),
    ],
    columns: [
      // Leaving out has added this column already.
      ...(doubted && !leftOut ? duplicateRows(scope, type, nodes) : []),
      ...numbers.flatMap((number) => numberRows(scope, number, nodes, asked.get(number.name))),
      ...(asked.has('nodes') ? namedNodes(scope, nodes) : []),
    ],
  };
}

function namedNodes(scope: Scope, nodes: string): string[] {
  const node = scope.name('n');
  return scope.call(
    [nodes],
    [
      `UNWIND ${nodes} AS ${node}`,
      `WITH ${node} ORDER BY ${node}.id LIMIT ${NAMED_NODES}`,
      `RETURN collect(${node}) AS nodes`,
    ],
  );
}

/** What the nodes are grouped by; `by` is undefined where they are one group. */
function grouping(scope: Scope, slot: WalkSlot, type: NodeType, node: string) {
  const name = chosen(slot.arguments, 'groupBy');
  if (name === undefined) return { match: [], by: undefined };
  const field = type.fields.get(`${name}`);
  if (field?.kind === 'property') {
    return { match: [], by: `${node}.${label(field.name)} AS key, null AS entity` };
  }
  if (field?.kind !== 'walk' || field.access.kind !== 'relationship') {
    throw unhandled(`${slot.field.name}(groupBy: ${name})`);
  }
  const target = scope.model.nodes.get(field.type) ?? scope.model.interfaces.get(field.type);
  if (!target) throw new ContractError(`schema.graphql: expected ${field.type} to be a node type.`);
  const entity = scope.name('e');
  const pattern = relationshipPattern(node, field.access, '', entity, target);
  return { match: [`OPTIONAL MATCH ${pattern}`], by: `null AS key, ${entity} AS entity` };
}
