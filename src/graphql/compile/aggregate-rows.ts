import { ContractError } from '../../errors.js';
import { int } from '../../neo4j/database.js';
import type { AggregateAccess, NodeType } from '../model/model.js';
import { numberFields } from '../model/number-fields.js';
import { chosen } from '../operation/argument.js';
import { readPage } from '../operation/page.js';
import type { WalkSlot } from '../operation/selection.js';
import { matchAll } from './anchor.js';
import { matchLines } from './match.js';
import { numberRows } from './number-rows.js';
import { relationshipPattern } from './relationship-pattern.js';
import { label, type Scope } from './scope.js';
import { unhandled } from './unhandled.js';

/** The rows of an aggregate field: the columns `key`, `entity`, `count`, and one for each number asked for. */
export function aggregateRows(scope: Scope, slot: WalkSlot, access: AggregateAccess): string[] {
  const type = scope.model.nodes.get(access.of);
  if (!type) throw new ContractError(`schema.graphql: expected ${access.of} to be a node type.`);
  const asked = new Map(
    slot.target.slots.flatMap((s) => (s.kind === 'walk' ? [[s.field.name, s] as const] : [])),
  );
  const numbers = numberFields(type, scope.model.values).filter(({ name }) => asked.has(name));
  const page = readPage(slot.arguments, slot.field.name);
  const limit = scope.parameter((variables) => int(page.size(variables)));
  const node = scope.name('n');
  const nodes = scope.name('g');
  const { match, once: oneEach } = matchAll(scope, type, node, slot.arguments.get('where'));
  const group = grouping(scope, slot, type, node);
  const once = group.match.length > 0 ? `DISTINCT ${node}` : node;
  const carried = numbers.length > 0 ? `, collect(${once}) AS ${nodes}` : '';
  return [
    ...matchLines(match),
    ...oneEach,
    ...group.match,
    ...(group.by === undefined
      ? // Without a key there is one group, even of no nodes.
        [`WITH count(*) AS count${carried}`, 'WITH *, null AS key, null AS entity']
      : [`WITH ${group.by}, count(${once}) AS count${carried}`]),
    `ORDER BY count DESC, coalesce(key, entity.id) LIMIT ${limit}`,
    ...numbers.flatMap((number) => numberRows(scope, number, nodes, asked.get(number.name))),
    `RETURN ${['key', 'entity', 'count', ...numbers.map(({ name }) => label(name))].join(', ')}`,
  ];
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
