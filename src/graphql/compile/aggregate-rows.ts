import { ContractError } from '../../errors.js';
import { int } from '../../neo4j/database.js';
import { numberFields, type NumberField } from '../model/number-fields.js';
import type { AggregateAccess, NodeType } from '../model/model.js';
import { plainValue } from '../operation/argument.js';
import { readPage } from '../operation/page.js';
import type { WalkSlot } from '../operation/selection.js';
import { matchAll } from './anchor.js';
import { relationshipPattern } from './relationship-pattern.js';
import { call, label, memberProperty, type Scope } from './scope.js';

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
  const { match, distinct } = matchAll(scope, type, node, slot.arguments.get('where'));
  const group = grouping(scope, slot, type, node);
  const once = group.match.length > 0 ? `DISTINCT ${node}` : node;
  const carried = numbers.length > 0 ? `, collect(${once}) AS ${nodes}` : '';
  return [
    ...match,
    ...distinct,
    ...group.match,
    ...(group.by === undefined
      ? // Without a key there is one group, even of no nodes.
        [`WITH count(*) AS count${carried}`, 'WITH *, null AS key, null AS entity']
      : [`WITH ${group.by}, count(${once}) AS count${carried}`]),
    `ORDER BY count DESC, coalesce(key, entity.id) LIMIT ${limit}`,
    ...numbers.flatMap((number) => numberRows(scope, number, nodes, askedFigures(asked.get(number.name)))),
    `RETURN ${['key', 'entity', 'count', ...numbers.map(({ name }) => label(name))].join(', ')}`,
  ];
}

function grouping(scope: Scope, slot: WalkSlot, type: NodeType, node: string) {
  const name = plainValue(slot.arguments.get('groupBy'));
  const field = typeof name === 'string' ? type.fields.get(name) : undefined;
  if (field?.kind === 'walk' && field.access.kind === 'relationship') {
    const target = scope.model.nodes.get(field.type) ?? scope.model.interfaces.get(field.type);
    if (!target) throw new ContractError(`schema.graphql: expected ${field.type} to be a node type.`);
    const entity = scope.name('e');
    const pattern = relationshipPattern(node, field.access, '', entity, target);
    return { match: [`OPTIONAL MATCH ${pattern}`], by: `null AS key, ${entity} AS entity` };
  }
  return { match: [], by: field && `${node}.${label(field.name)} AS key, null AS entity` };
}

/** What is asked of a number's figures: Neo4j makes the rest whether anyone reads it or not. */
interface AskedFigures {
  readonly claims: boolean;
  /** By the figure's name: with the bound, without it, or not at all. */
  readonly figures: ReadonlyMap<string, 'bound' | 'value'>;
}

function askedFigures(slot: WalkSlot | undefined): AskedFigures {
  const walks = slot?.target.slots.filter((inner) => inner.kind === 'walk') ?? [];
  return {
    claims: walks.some(({ field }) => field.name === 'claims'),
    figures: new Map(
      walks
        .filter(({ field }) => FIGURES.has(field.name))
        .map(({ field, target }) => [
          field.name,
          target.slots.some(({ key }) => key === 'comparator') ? 'bound' : 'value',
        ]),
    ),
  };
}

/**
 * Each figure of `number`: its bound over `comparators`, and for an extreme the name of those that stand at it, which the
 * bound reads too.
 */
const FIGURES: ReadonlyMap<string, { readonly bound: string; readonly here?: string }> = new Map([
  ['sum', { bound: combined() }],
  ['avg', { bound: combined() }],
  ['min', { bound: extreme('atLeast', ['LT', 'LTE', 'GT', 'GTE']), here: 'atLeast' }],
  ['max', { bound: extreme('atMost', ['GT', 'GTE', 'LT', 'LTE']), here: 'atMost' }],
]);

function numberRows(scope: Scope, field: NumberField, nodes: string, asked: AskedFigures): string[] {
  const node = scope.name('n');
  const property = (member: string): string => `${node}.${memberProperty(field.name, member)}`;
  const unit = field.unit === undefined ? 'null' : property(field.unit);
  const figures = [...FIGURES].filter(([name]) => asked.figures.has(name));
  const bounded = figures.filter(([name]) => asked.figures.get(name) === 'bound');
  const ends = bounded.flatMap(([name, { here }]) =>
    here === undefined
      ? []
      : [`[i IN range(0, size(numbers) - 1) WHERE numbers[i] = ${name} | comparators[i]] AS ${here}`],
  );
  const columns = [
    `${unit} AS unit`,
    'count(*) AS count',
    ...(asked.claims ? [`collect(${node}) AS having`] : []),
    ...(bounded.length > 0 ? [`collect(${property('comparator')}) AS comparators`] : []),
    ...(ends.length > 0 ? ['collect(number) AS numbers'] : []),
    ...figures.map(([name]) => `${name}(number) AS ${name}`),
  ];
  const same = [field.number, ...(field.unit === undefined ? [] : [field.unit])].map(
    (member) => `claim.${memberProperty('value', member)} = one.${memberProperty(field.name, member)}`,
  );
  const claims = [
    'UNWIND having AS one',
    // Without a label, so that it starts from the node and not from the index of predicates.
    `MATCH (one)<-[:SUBJECT]-(claim {predicate: '${field.name}'})`,
    ["WHERE claim.rank <> 'DEPRECATED'", ...same].join(' AND '),
    'WITH DISTINCT claim ORDER BY claim.id',
    'RETURN collect(claim) AS claims',
  ];
  const entries = [
    'unit: unit',
    'count: count',
    ...(asked.claims ? ['claims: claims'] : []),
    ...figures.map(
      ([name, { bound }]) =>
        `${name}: {value: ${name}${asked.figures.get(name) === 'bound' ? `, comparator: ${bound}` : ''}}`,
    ),
  ];
  return call(
    [nodes],
    [
      `UNWIND ${nodes} AS ${node}`,
      `WITH ${node}, ${property(field.number)} AS number WHERE number IS NOT NULL`,
      // Sums of fractions depend on the order.
      `WITH ${node}, number ORDER BY number`,
      `WITH ${columns.join(', ')}`,
      ...(ends.length > 0 ? [`WITH *, ${ends.join(', ')}`] : []),
      ...(asked.claims ? call(['having'], claims) : []),
      'WITH * ORDER BY unit',
      `RETURN collect({${entries.join(', ')}}) AS ${label(field.name)}`,
    ],
  );
}

/** The bound of a sum: it stays one only where all bounds point the same way. */
function combined(): string {
  const within = (allowed: string): string => `all(c IN comparators WHERE c IN [${allowed}])`;
  return [
    'CASE',
    `WHEN ${within("'EQ'")} THEN 'EQ'`,
    `WHEN ${within("'EQ', 'GT', 'GTE'")} THEN CASE WHEN 'GT' IN comparators THEN 'GT' ELSE 'GTE' END`,
    `WHEN ${within("'EQ', 'LT', 'LTE'")} THEN CASE WHEN 'LT' IN comparators THEN 'LT' ELSE 'LTE' END`,
    `WHEN ${within("'EQ', 'NEARLY'")} THEN 'NEARLY'`,
    "ELSE 'ABOUT' END",
  ].join(' ');
}

/**
 * The bound of the least or the greatest number: whatever is open outwards may lie beyond it, so `more than 5` makes
 * the greatest of 5 and 7 `7 or more`.
 *
 * @param here Name of the list of the comparators that stand at the number itself.
 * @param sides The strict and the weak comparator outwards, then inwards.
 */
function extreme(here: string, sides: readonly [string, string, string, string]): string {
  const [beyond, orBeyond, within, orWithin] = sides;
  return [
    `CASE WHEN any(c IN comparators WHERE c IN ['${beyond}', '${orBeyond}']) THEN`,
    `CASE WHEN '${beyond}' IN ${here} THEN '${beyond}'`,
    `WHEN any(c IN ${here} WHERE c IN ['EQ', '${orBeyond}']) THEN '${orBeyond}' ELSE 'ABOUT' END`,
    ...['EQ', 'ABOUT', 'NEARLY', orWithin].map((c) => `WHEN '${c}' IN ${here} THEN '${c}'`),
    `ELSE '${within}' END`,
  ].join(' ');
}
