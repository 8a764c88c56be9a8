import type { Input } from './input.js';
import {
  compareTexts,
  groupBy,
  type MemoryGraph,
  type MemoryNode,
  type MemoryRelationship,
  type MemoryValue,
} from './memory-graph.js';
import { labelOf } from './neighbourhood.js';
import type { SchemaFields } from './schema-fields.js';

const KINDS = ['INSTRUMENT', 'TECHNOLOGY', 'SECTOR', 'PROBLEM', 'NEIGHBOUR'];

const LABELS: Readonly<Record<string, readonly string[]>> = {
  TECHNOLOGY: ['Technology', 'Infrastructure'],
  SECTOR: ['Sector'],
  PROBLEM: ['Problem'],
};

const SUBJECT_TIES = [
  'ADDRESSES',
  'AFFECTS',
  'APPLIED_IN',
  'BUILDS',
  'DEVELOPS',
  'FOCUSES_ON',
  'PROMOTES',
  'RESPONDS_TO',
  'SERVES',
  'SUPPORTS',
  'USES',
];

const TOO_MANY = 500;

/** One way on which an entity has a feature. */
interface Way {
  readonly kind: string;
  readonly node?: MemoryNode;
  readonly code?: string;
  readonly type?: string;
  readonly direction?: string;
  readonly inferred: boolean;
  readonly claims: readonly MemoryNode[];
}

/** A part of what stands for an entity, with what leads there. */
interface Part {
  readonly node: MemoryNode;
  readonly steps: readonly MemoryRelationship[];
}

/** What `alike` says: the features of all entities of a type, each held against those of one. */
export function alike(graph: MemoryGraph, schema: SchemaFields, args: Input): unknown {
  const entity = graph.nodes.get(String(args['id']));
  if (!entity || !schema.members('Entity').includes(entity.type)) return null;
  const kinds = (args['by'] as string[] | null | undefined) ?? KINDS;
  const { nodes, ...counts } = likenessOf(graph, schema, entity, kinds);
  return { entity, exact: true, ...counts, nodes: nodes.slice(0, Number(args['first'])) };
}

/** All that have anything in common with an entity, the most alike first. */
export function likenessOf(
  graph: MemoryGraph,
  schema: SchemaFields,
  entity: MemoryNode,
  kinds: readonly string[],
): { totalCount: number; features: number; common: number; nodes: { node: MemoryNode; score: number }[] } {
  const all = new Map(
    graph.ofType(entity.type).map((node) => [node, featuresOf(graph, schema, node, kinds)] as const),
  );
  const counts = new Map<string, number>();
  for (const features of all.values())
    for (const key of features.keys()) counts.set(key, (counts.get(key) ?? 0) + 1);
  const count = (key: string): number => counts.get(key) ?? 0;
  const own = all.get(entity) ?? new Map<string, Way[]>();
  const mine = [...own.keys()].filter((key) => count(key) <= TOO_MANY);
  const nodes = [...all].flatMap(([node, features]) => {
    const theirs = [...features.keys()].filter((key) => count(key) <= TOO_MANY);
    const shared = mine.filter((key) => features.has(key));
    if (node === entity || shared.length === 0) return [];
    const weight = (keys: Iterable<string>): number =>
      [...keys].reduce((sum, key) => sum + 1 / Math.log(1 + count(key)), 0);
    const union = new Set([...mine, ...theirs]);
    return [
      {
        node,
        score: Math.round((weight(shared) / weight(union)) * 1e6) / 1e6,
        onlyHere: mine.length - shared.length,
        onlyThere: theirs.length - shared.length,
        shared: shared
          .sort((a, b) => count(a) - count(b) || compareTexts(a, b))
          .map((key) => sharedFeature(graph, own.get(key) ?? [], features.get(key) ?? [], count(key))),
      },
    ];
  });
  return {
    totalCount: nodes.length,
    features: own.size,
    common: own.size - mine.length,
    nodes: nodes.sort((a, b) => b.score - a.score || compareTexts(a.node.id, b.node.id)),
  };
}

function sharedFeature(
  graph: MemoryGraph,
  here: readonly Way[],
  there: readonly Way[],
  count: number,
): unknown {
  const [{ kind, node, code, type, direction } = { kind: '' }] = here as Partial<Way>[];
  const isInferred = (ways: readonly Way[]): boolean => ways.every(({ inferred }) => inferred);
  return {
    kind,
    entity: node ?? null,
    instrument: code ?? null,
    type: type ?? null,
    label: type === undefined ? null : labelOf(graph, type),
    direction: direction ?? null,
    count,
    basis: isInferred(here) || isInferred(there) ? 'INFERRED' : 'STATED',
    claims: claimsOf(here),
    otherClaims: claimsOf(there),
  };
}

function claimsOf(ways: readonly Way[]): MemoryNode[] {
  return [...new Set(ways.flatMap(({ claims }) => claims))].sort((a, b) => compareTexts(a.id, b.id));
}

/** By a key that sorts as the API lists what is as rare. */
function featuresOf(
  graph: MemoryGraph,
  schema: SchemaFields,
  entity: MemoryNode,
  kinds: readonly string[],
): Map<string, Way[]> {
  const left = kinds.flatMap((kind) => LABELS[kind] ?? []);
  const ways = [...new Set(kinds)].flatMap((kind) => {
    if (kind === 'INSTRUMENT') return instrumentsOf(entity);
    if (kind === 'NEIGHBOUR') return neighboursOf(schema, entity, left);
    return subjectsOf(entity, kind, LABELS[kind] ?? []);
  });
  return groupBy(ways, ({ kind, node, code, type, direction }) =>
    [kind, node?.id ?? code, type ?? '', direction ?? ''].join(' '),
  );
}

function neighboursOf(schema: SchemaFields, entity: MemoryNode, left: readonly string[]): Way[] {
  const types = schema.members('Entity').filter((type) => !left.includes(type));
  return [
    ...entity.out.map((at) => ({ at, node: at.to, direction: 'OUT' })),
    ...entity.in.map((at) => ({ at, node: at.from, direction: 'IN' })),
  ]
    .filter(({ at, node }) => types.includes(node.type) && node !== entity && at.claims.length > 0)
    .map(({ at, node, direction }) => ({
      kind: 'NEIGHBOUR',
      node,
      type: at.type,
      direction,
      ...wayOf([at]),
    }));
}

function subjectsOf(entity: MemoryNode, kind: string, labels: readonly string[]): Way[] {
  const located = entity
    .related(['SUPPORTS', 'LOCATED_IN'], 'IN')
    .map(({ at, node }) => ({ node, steps: [at] }));
  return [...contained(entity), ...located].flatMap(({ node: part, steps }) =>
    part
      .related(SUBJECT_TIES, 'BOTH')
      .filter(({ node }) => labels.includes(node.type) && node !== entity)
      .map(({ at, node }) => ({
        kind,
        node,
        ...(node.type === 'Problem' && { type: at.type === 'AFFECTS' ? 'AFFECTS' : 'ADDRESSES' }),
        ...wayOf([...steps, at]),
      })),
  );
}

function instrumentsOf(entity: MemoryNode): Way[] {
  return contained(entity).flatMap(({ node, steps }) => {
    const code = node.properties['instrument'];
    if (typeof code !== 'string' || code === 'OTHER') return [];
    return node
      .related(['SUBJECT'], 'IN')
      .map(({ node: claim }) => claim)
      .filter(
        ({ properties: { predicate, value, rank } }) =>
          predicate === 'instrument' &&
          rank !== 'DEPRECATED' &&
          (value as MemoryValue | null)?.['code'] === code,
      )
      .map((claim) => {
        const { inferred, claims } = wayOf(steps);
        return {
          kind: 'INSTRUMENT',
          code,
          inferred: inferred || claim.properties['basis'] === 'INFERRED',
          claims: [...claims, claim],
        };
      });
  });
}

/** The entity, what it contains, and the policies that apply to it with what they contain. */
function contained(entity: MemoryNode): Part[] {
  const policies = entity
    .related(['APPLIES_TO'], 'IN')
    .filter(({ node }) => node.type === 'Policy')
    .map(({ at, node }) => ({ node, steps: [at] }));
  return [{ node: entity, steps: [] }, ...policies].flatMap((start) =>
    downFrom(start, start.steps.length + 4),
  );
}

function downFrom(part: Part, most: number): Part[] {
  if (part.steps.length === most) return [part];
  const next = part.node.related(['CONTAINS'], 'OUT').filter(({ at }) => !part.steps.includes(at));
  return [part, ...next.flatMap(({ at, node }) => downFrom({ node, steps: [...part.steps, at] }, most))];
}

function wayOf(steps: readonly MemoryRelationship[]): Pick<Way, 'inferred' | 'claims'> {
  return {
    inferred: steps.some(({ basis }) => basis === 'INFERRED'),
    claims: steps.flatMap(({ claims }) => claims),
  };
}
