import { extreme, ofSum } from './bounds.js';
import { nodeMatches, type Input } from './matches.js';
import {
  compareTexts,
  groupBy,
  type MemoryGraph,
  type MemoryNode,
  type MemoryValue,
} from './memory-graph.js';
import type { SchemaField, SchemaFields } from './schema-fields.js';
import { walkFrom } from './walk.js';

/** The rows of `xsAggregate`: groups of the nodes of a type, the largest first. */
export function aggregate(graph: MemoryGraph, schema: SchemaFields, type: string, args: Input): unknown[] {
  const nodes = graph
    .ofType(type)
    .filter((node) => nodeMatches(schema, type, node, args['where'] as Input | undefined));
  return groups(schema, type, nodes, args['groupBy'] as string | null | undefined)
    .sort((a, b) => b.nodes.length - a.nodes.length || compareNullable(sortName(a), sortName(b)))
    .slice(0, (args['first'] as number | null | undefined) ?? 20)
    .map(({ key, entity, nodes: of }) => ({
      key,
      entity,
      count: of.length,
      ...Object.fromEntries(numbersOf(schema, type).map((field) => [field.name, numbers(schema, field, of)])),
    }));
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

/** Fields of a type whose value holds a number. */
function numbersOf(schema: SchemaFields, type: string): SchemaField[] {
  return schema
    .fields(type)
    .filter(
      ({ kind, type: of }) => kind === 'value' && schema.valueMembers(of).some((m) => m.type === 'Float'),
    );
}

function numbers(schema: SchemaFields, field: SchemaField, nodes: readonly MemoryNode[]): unknown[] {
  const members = schema.valueMembers(field.type).map(({ name, type }) => ({ name, type }));
  const number = members.find(({ type }) => type === 'Float')?.name ?? '';
  const unit = members.find(({ name }) => name === 'currency' || name === 'unit')?.name;
  const valueOf = (node: MemoryNode): MemoryValue => node.properties[field.name] as MemoryValue;
  const having = nodes.filter((node) => node.properties[field.name]);
  const byUnit = groupBy(having, (node) => (unit === undefined ? null : (valueOf(node)[unit] as string)));
  return [...byUnit]
    .sort(([a], [b]) => compareNullable(a, b))
    .map(([of, all]) => {
      const bounded = all.map((node) => ({
        value: Number(valueOf(node)[number]),
        comparator: String(valueOf(node)['comparator']),
      }));
      const total = bounded.reduce((sum, { value }) => sum + value, 0);
      const comparator = ofSum(bounded.map((figure) => figure.comparator));
      return {
        unit: of,
        count: all.length,
        sum: { value: total, comparator },
        avg: { value: total / all.length, comparator },
        min: extreme(bounded, Math.min(...bounded.map(({ value }) => value)), ['LT', 'LTE', 'GT', 'GTE']),
        max: extreme(bounded, Math.max(...bounded.map(({ value }) => value)), ['GT', 'GTE', 'LT', 'LTE']),
        claims: all
          .flatMap((node) => claimsBehind(node, field.name, unit === undefined ? [number] : [number, unit]))
          .sort((a, b) => compareTexts(a.id, b.id)),
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
