import { edtfBounds, FIRST_DAY, LAST_DAY } from '../../../../src/edtf.js';
import { isAmong, type Input, type RecordField } from './input.js';
import {
  compareTexts,
  groupBy,
  type MemoryGraph,
  type MemoryNode,
  type MemoryRelationship,
  type MemoryValue,
} from './memory-graph.js';
import type { SchemaFields } from './schema-fields.js';

/** A relationship that leads on from an entity. */
interface Step {
  readonly at: MemoryRelationship;
  readonly direction: 'OUT' | 'IN';
  readonly node: MemoryNode;
}

/** An entity that was found, with the steps by which it was reached from what is nearer. */
interface Found {
  readonly node: MemoryNode;
  readonly hops: number;
  readonly degree: number;
  readonly steps: readonly Step[];
}

/** What `neighbourhood` says: rings around an entity, each in full, until enough was found. */
export function neighbourhood(graph: MemoryGraph, schema: SchemaFields, args: Input): unknown {
  const centre = graph.nodes.get(String(args['id']));
  const types = schema.members('Entity');
  if (!centre || !types.includes(centre.type)) return null;
  const first = Number(args['first']);
  const known = new Set([centre]);
  const found: Found[] = [];
  let ring: readonly MemoryNode[] = [centre];
  let hops = 0;
  do {
    hops++;
    const next = nextRing(types, ring, known, hops, args);
    for (const { node } of next) known.add(node);
    found.push(...next);
    ring = next.map(({ node }) => node);
  } while (hops < Number(args['hops']) && found.length < first);
  const nodes = found.slice(0, first);
  return {
    centre,
    nodes,
    edges: edgesAmong(graph, [centre, ...nodes.map(({ node }) => node)], args),
    totalCount: found.length,
    exact: hops === args['hops'],
    hops,
    groups: groupsOf(graph, found, nodes),
  };
}

function nextRing(
  types: readonly string[],
  ring: readonly MemoryNode[],
  known: ReadonlySet<MemoryNode>,
  hops: number,
  args: Input,
): Found[] {
  const steps = ring
    .flatMap((node) => stepsFrom(types, node))
    .filter(({ node }) => !known.has(node) && isAmong(node.type, args['entityTypes']))
    .filter(({ direction }) => args['direction'] === 'BOTH' || args['direction'] === direction)
    .filter(({ at }) => isKept(at, args));
  return [...groupBy(steps, ({ node }) => node)]
    .map(([node, by]) => ({ node, hops, degree: degreeOf(types, node), steps: by }))
    .sort((a, b) => b.degree - a.degree || compareTexts(a.node.id, b.node.id));
}

function stepsFrom(types: readonly string[], node: MemoryNode): Step[] {
  return [
    ...node.out.map((at) => ({ at, direction: 'OUT', node: at.to }) as const),
    ...node.in.map((at) => ({ at, direction: 'IN', node: at.from }) as const),
  ].filter((step) => types.includes(step.node.type));
}

/** How many relationships with claims behind them an entity has; one that leads to itself counts once. */
function degreeOf(types: readonly string[], node: MemoryNode): number {
  const spokenOf = stepsFrom(types, node).filter(({ at }) => at.claims.length > 0);
  return new Set(spokenOf.map(({ at }) => at)).size;
}

function isKept(at: MemoryRelationship, { relationshipTypes, basis, modality, validIn }: Input): boolean {
  return (
    isAmong(at.type, relationshipTypes) &&
    isAmong(at.basis, basis) &&
    isAmong(at.modality, modality) &&
    (typeof validIn !== 'string' || holdsIn(at, validIn))
  );
}

function holdsIn({ claims }: MemoryRelationship, date: string): boolean {
  const { earliest = FIRST_DAY, latest = LAST_DAY } = edtfBounds(date);
  return (
    claims.length === 0 ||
    claims.some(({ properties }) => {
      const time = properties['validTime'] as MemoryValue | null;
      if (time === null) return true;
      const [begin, end] = [time['earliest'] ?? FIRST_DAY, time['latest'] ?? LAST_DAY] as string[];
      return String(begin) <= latest && String(end) >= earliest;
    })
  );
}

function edgesAmong(graph: MemoryGraph, shown: readonly MemoryNode[], args: Input): unknown[] {
  return shown
    .flatMap(({ out }) => out)
    .filter((at) => shown.includes(at.to) && isKept(at, args))
    .sort(
      (a, b) =>
        compareTexts(a.from.id, b.from.id) || compareTexts(a.type, b.type) || compareTexts(a.to.id, b.to.id),
    )
    .map((at) => ({ ...at, label: labelOf(graph, at.type) }));
}

/** What a type of relationship is called. */
export function labelOf(graph: MemoryGraph, type: string): RecordField {
  const { label, labelEn } = graph.node(`predicate:${type}`).properties;
  return (args, language) => ((args['language'] ?? language) === 'EN' ? labelEn : label);
}

function groupsOf(graph: MemoryGraph, found: readonly Found[], nodes: readonly Found[]): unknown[] {
  const entries = found.flatMap((entry) => {
    const keys = entry.steps.map(({ at, direction }) =>
      JSON.stringify([entry.hops, at.type, direction, entry.node.type]),
    );
    return [...new Set(keys)].map((key) => ({ key, entry }));
  });
  return [...groupBy(entries, ({ key }) => key)]
    .map(([key, group]) => {
      const [hops, type, direction, entityType] = JSON.parse(key) as [number, string, string, string];
      const shown = group.filter(({ entry }) => nodes.includes(entry)).length;
      return {
        hops,
        type,
        label: labelOf(graph, type),
        direction,
        entityType,
        count: group.length,
        shown,
        exact: true,
      };
    })
    .sort(
      (a, b) =>
        a.hops - b.hops ||
        b.count - a.count ||
        compareTexts(a.type, b.type) ||
        compareTexts(b.direction, a.direction) ||
        compareTexts(a.entityType, b.entityType),
    );
}
