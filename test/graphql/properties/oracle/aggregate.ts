import { extreme, ofSum } from './bounds.js';
import { countedOf, pairsOf } from './duplicates.js';
import { connectionOf, pageOfKeyed } from './list.js';
import type { Input } from './input.js';
import { nodeMatches } from './matches.js';
import {
  compareTexts,
  groupBy,
  type MemoryGraph,
  type MemoryNode,
  type MemoryValue,
} from './memory-graph.js';
import type { SchemaField, SchemaFields } from './schema-fields.js';
import { walkFrom } from './walk.js';

/** A page of `xsAggregate`: groups of the nodes of a type, the largest first. */
export function aggregate(graph: MemoryGraph, schema: SchemaFields, type: string, args: Input): unknown {
  const matching = graph
    .ofType(type)
    .filter((node) => nodeMatches(schema, type, node, args['where'] as Input | undefined));
  const by = args['groupBy'] as string | null | undefined;
  const sameAs = schema.fields(type).find(({ duplicates }) => duplicates);
  const all = groups(schema, type, matching, by).map((group) => {
    const counted = sameAs ? countedOf(sameAs.types, group.nodes) : new Set(group.nodes);
    const nodes =
      args['duplicates'] === 'LEAVE_OUT' ? group.nodes.filter((node) => counted.has(node)) : group.nodes;
    return { ...group, nodes, duplicates: sameAs ? pairsOf(sameAs.types, group.nodes, counted) : [] };
  });
  const keyed = all.map((entry) => ({ entry, keys: [entry.nodes.length, sortName(entry)] }));
  const page = pageOfKeyed(keyed, GROUP_ORDER, `groups by ${by ?? ''}`, args);
  const shown = page.items.map(({ entry, cursor }) => ({ cursor, node: shape(schema, type, entry) }));
  return connectionOf(page, shown, all.length);
}

const GROUP_ORDER = [
  { name: 'count', descending: true },
  { name: 'group', descending: false },
];

function shape(schema: SchemaFields, type: string, group: Group & { readonly duplicates: unknown }) {
  const { key, entity, nodes, duplicates } = group;
  return {
    key,
    entity,
    count: nodes.length,
    nodes: [...nodes].sort((a, b) => compareTexts(a.id, b.id)).slice(0, 100),
    duplicates,
    ...Object.fromEntries(
      numbersOf(schema, type).map((field) => [field.name, numbers(schema, type, field, nodes)]),
    ),
  };
}

interface Group {
  readonly key: string | null;
  readonly entity: MemoryNode | null;
  readonly nodes: readonly MemoryNode[];
}

function groups(
  schema: SchemaFields,
  type: string,
  nodes: readonly MemoryNode[],
  by: string | null | undefined,
): Group[] {
  if (by === null || by === undefined) return [{ key: null, entity: null, nodes }];
  const field = schema.field(type, by);
  if (field?.kind !== 'relationship') {
    return [...groupBy(nodes, (node) => (node.properties[by] ?? null) as string | null)].map(([key, of]) => ({
      key,
      entity: null,
      nodes: of,
    }));
  }
  const pairs = nodes.flatMap((node) => {
    const ends = walkFrom(schema, node, field).map((hop) => hop.node);
    return (ends.length > 0 ? ends : [null]).map((entity) => ({ node, entity }));
  });
  return [...groupBy(pairs, ({ entity }) => entity)].map(([entity, of]) => ({
    key: null,
    entity,
    nodes: of.map(({ node }) => node),
  }));
}

function sortName({ key, entity }: Group): string | null {
  return key ?? entity?.id ?? null;
}

function compareNullable(a: string | null, b: string | null): number {
  if (a === null || b === null) return a === b ? 0 : a === null ? 1 : -1;
  return compareTexts(a, b);
}

/** Fields of a type whose value holds a number, at least of one of its types. */
function numbersOf(schema: SchemaFields, type: string): SchemaField[] {
  return schema
    .fields(type)
    .filter(
      ({ kind, type: of }) => kind === 'value' && schema.valueTypes(of).some((one) => numberOf(schema, one)),
    );
}

/** The member that holds the number of a value type, and that of its unit. */
function numberOf(
  schema: SchemaFields,
  type: string,
): { number: string; unit: string | undefined } | undefined {
  const members = schema.valueMembers(type);
  const number = members.find(({ type: of }) => of === 'Float')?.name;
  const unit = members.find(({ name }) => name === 'currency' || name === 'unit')?.name;
  return number === undefined ? undefined : { number, unit };
}

function numbers(
  schema: SchemaFields,
  type: string,
  field: SchemaField,
  nodes: readonly MemoryNode[],
): unknown[] {
  const read = nodes.flatMap((node) => {
    const value = (node.properties[field.name] ?? null) as MemoryValue | null;
    const members = value && numberOf(schema, value.__typename);
    if (!members) return [];
    const unit = members.unit === undefined ? null : (value[members.unit] as string);
    const said = [members.number, ...(members.unit === undefined ? [] : [members.unit])];
    // A claim says its value itself.
    const claims = type === 'Claim' ? [node] : claimsBehind(node, field.name, said);
    return [{ unit, value: Number(value[members.number]), comparator: String(value['comparator']), claims }];
  });
  return [...groupBy(read, ({ unit }) => unit)]
    .sort(([a], [b]) => compareNullable(a, b))
    .map(([of, all]) => {
      const total = all
        .map(({ value }) => value)
        .sort((a, b) => a - b)
        .reduce((sum, value) => sum + value, 0);
      const comparator = ofSum(all.map((figure) => figure.comparator));
      return {
        unit: of,
        count: all.length,
        sum: { value: total, comparator },
        avg: { value: total / all.length, comparator },
        min: extreme(all, Math.min(...all.map(({ value }) => value)), ['LT', 'LTE', 'GT', 'GTE']),
        max: extreme(all, Math.max(...all.map(({ value }) => value)), ['GT', 'GTE', 'LT', 'LTE']),
        claims: all.flatMap(({ claims }) => claims).sort((a, b) => compareTexts(a.id, b.id)),
      };
    });
}

/** The claims that say the number that the node has, in its unit. */
export function claimsBehind(node: MemoryNode, predicate: string, members: readonly string[]): MemoryNode[] {
  const value = node.properties[predicate] as MemoryValue;
  return node
    .related(['SUBJECT'], 'IN')
    .map(({ node: claim }) => claim)
    .filter(
      ({ properties }) =>
        properties['predicate'] === predicate &&
        properties['rank'] !== 'DEPRECATED' &&
        members.every((name) => (properties['value'] as MemoryValue | null)?.[name] === value[name]),
    );
}
