import { isObjectType } from 'graphql';

import type { Draws } from './draws.js';
import { leaf, type InputValue } from './input-value.js';
import type { SweepFilter } from './sweep-filter.js';
import { sometimesOrder } from './sweep-order.js';
import { PAGE_FIELDS, pagedOperation, type Rounds } from './sweep-page.js';
import type { SweepTarget } from './sweep-targets.js';
import type { SweepOperation, SweepWorld } from './sweep-world.js';
import type { MemoryNode } from '../oracle/memory-graph.js';
import type { Hop } from '../oracle/walk.js';

type RelatedTarget = Extract<SweepTarget, { kind: 'related' }>;

const EDGE_FIELDS =
  'basis modality derived types distance claims { id } via { id } exceptions { id } qualifiers { name claim { id } }';

/** Along a tree, there are more ways to go wrong: owners of each level, and the longest lists. */
const ROUNDS: Rounds = { anew: 2, onwards: 4 };
const ROUNDS_ALONG_TREE: Rounds = { anew: 3, onwards: 5 };

/** A connection of a node: asked whole, then of other nodes, then from places in the first list on. */
export function relatedOperation(
  target: RelatedTarget,
  draws: Draws,
  world: SweepWorld,
  filter: SweepFilter,
): SweepOperation {
  const { owner: type, field, tree } = target;
  const first = world.owners.draw(draws, type, field, tree);
  const hops = world.owners.hops(first, field, tree);
  const nodes = hops.map(({ node }) => node);
  const takes = argumentsOf(type, field.name, world);
  const given = [
    ...sometimesOrder(field.type, nodes, field.depth > 1 ? 40 : 80, draws, world),
    ...narrowing(target, hops, takes, draws, filter),
    ...walkArguments(target, draws),
  ];
  const atOffset = takes.has('at') && draws.chance(60);
  const edge = takes.has('edge') ? ` ${EDGE_FIELDS}` : '';
  const list = `${PAGE_FIELDS} nodes { id } edges { cursor node { id }${edge} }`;
  const rounds = Object.keys(tree).length > 0 ? ROUNDS_ALONG_TREE : ROUNDS;
  return pagedOperation(draws, rounds, (page, writer) => {
    const owner = page.ofFirstList ? first : world.owners.draw(draws, type, field, tree);
    const key = writer.arguments([['id', leaf('ID!', 'id', () => owner.id)]]);
    const asked = writer.arguments([
      ...page.arguments,
      ...given,
      ...(atOffset ? [['at', leaf('Int', 'at', () => offsetIn(owner, draws))] as const] : []),
    ]);
    return `${lower(type)}${key} { ${field.name}${asked} { ${list} } }`;
  });
}

/** Sometimes, a filter on relationships that one of them passes, or on nodes; not both, as little would be left. */
function narrowing(
  { field }: RelatedTarget,
  hops: readonly Hop[],
  takes: ReadonlySet<string>,
  draws: Draws,
  filter: SweepFilter,
): (readonly [string, InputValue])[] {
  const [relationship] = hops.length > 0 ? draws.pick(hops).relationships : [];
  if (relationship && takes.has('edge') && draws.chance(25)) return [['edge', filter.edge(relationship)]];
  const nodes = hops.map(({ node }) => node);
  return draws.chance(20) ? [['where', filter.where(field.type, nodes)]] : [];
}

/** How the walk goes: along which trees, and what becomes of exceptions. */
function walkArguments({ field, tree }: RelatedTarget, draws: Draws): (readonly [string, InputValue])[] {
  const along = Object.keys(tree);
  const given = along.map((name) => [name, leaf('Boolean', undefined, () => true)] as const);
  if (!field.tree || !draws.chance(along.length > 0 ? 50 : 15)) return given;
  const rule = draws.pick(['APPLY', 'IGNORE', 'ONLY', 'ONLY']);
  return [...given, ['exceptions', leaf('Exceptions', 'exceptions', () => rule)]];
}

function argumentsOf(type: string, field: string, { schema }: SweepWorld): ReadonlySet<string> {
  const owner = schema.getType(type);
  const given = isObjectType(owner) ? owner.getFields()[field]?.args : undefined;
  return new Set((given ?? []).map(({ name }) => name));
}

/** A place where a quote begins, or ends, or just before. */
function offsetIn(document: MemoryNode, draws: Draws): number {
  const quotes = document.related(['IN_DOCUMENT'], 'IN').map(({ node }) => node.properties);
  if (quotes.length === 0) return 0;
  const { start, end } = draws.pick(quotes);
  return draws.pick([Number(start), Number(end), Number(end) - 1]);
}

function lower(type: string): string {
  return type.charAt(0).toLowerCase() + type.slice(1);
}
