import { groupBy, compareTexts, type MemoryNode, type MemoryRelationship } from './memory-graph.js';
import type { SchemaField, SchemaFields } from './schema-fields.js';
import { hereAndAbove, isExcepted, isGiven, walkFrom } from './walk.js';

/** What answers a problem in a region, as `RegionalAnswer` says. */
export interface RegionalAnswer {
  readonly region: MemoryNode;
  readonly kind: string;
  readonly by: MemoryNode;
  readonly problem: MemoryNode;
  readonly claim: MemoryNode;
  readonly way: readonly MemoryNode[];
  readonly basis: string;
  readonly modality: unknown;
}

/** A region with the relationships that tie something to it. */
interface Tie {
  readonly region: MemoryNode;
  readonly steps: readonly MemoryRelationship[];
}

/** Fields of a problem that lead to what answers it. */
const ANSWERING = ['measures', 'policies', 'funds', 'parks', 'respondingRegions'] as const;

/** How many relationships a policy may be above a measure, and a region above a park, so that circles end. */
const CONTAINED = 4;
const LOCATED = 3;

/**
 * All that `Problem.answers` lists, by region, what answers, problem and claim.
 *
 * @param rule The argument `exceptions`.
 * @param aroundOf The regions whose exceptions count for an answer in a region.
 */
export function answersTo(
  schema: SchemaFields,
  problem: MemoryNode,
  rollUp: boolean,
  rule: unknown = 'APPLY',
  aroundOf: (region: MemoryNode) => readonly MemoryNode[] = hereAndAbove,
): RegionalAnswer[] {
  return partsOf(schema, problem, rollUp)
    .flatMap((part) =>
      ANSWERING.flatMap((name) =>
        walkFrom(schema, part, schema.field('Problem', name) as SchemaField).flatMap(
          ({ node: by, relationships }) => {
            const claims = relationships.flatMap((at) => at.claims);
            const given = ({ region, steps }: Tie): boolean =>
              isGiven(rule, isExcepted([...relationships, ...steps], aroundOf(region)));
            return oneTieEach(tiesOf(by).filter(given)).flatMap((tie) =>
              claims.map((claim) => answer(part, by, claim, tie)),
            );
          },
        ),
      ),
    )
    .sort(
      (a, b) =>
        compareTexts(a.region.id, b.region.id) ||
        compareTexts(a.by.id, b.by.id) ||
        compareTexts(a.problem.id, b.problem.id) ||
        compareTexts(a.claim.id, b.claim.id),
    );
}

/** A problem and, rolled up, those that it is made of. */
export function partsOf(schema: SchemaFields, problem: MemoryNode, rollUp: boolean): MemoryNode[] {
  const below = schema.field('Problem', 'descendants') as SchemaField;
  const parts = rollUp ? walkFrom(schema, problem, below).map(({ node }) => node) : [];
  // One that goes round in a circle is below itself.
  return [...new Set([problem, ...parts])];
}

function answer(
  problem: MemoryNode,
  by: MemoryNode,
  claim: MemoryNode,
  { region, steps }: Tie,
): RegionalAnswer {
  const { basis, modality } = claim.properties;
  return {
    region,
    kind: by.type.toUpperCase(),
    by,
    problem,
    claim,
    way: steps.flatMap(({ claims }) => claims),
    basis: basis === 'STATED' && isStated(steps) ? 'STATED' : 'INFERRED',
    modality,
  };
}

/** Of several ways to a region, the one that a text states, else the shortest. */
function oneTieEach(all: readonly Tie[]): Tie[] {
  return [...groupBy(all, ({ region }) => region).values()].map((ties) => ties.sort(firstToShow)[0] as Tie);
}

function tiesOf(by: MemoryNode): Tie[] {
  switch (by.type) {
    case 'Region':
      return [{ region: by, steps: [] }];
    case 'Fund':
      return ending(by.related(['SUPPORTS'], 'OUT'), []);
    case 'Park':
      return trails(by, ['LOCATED_IN'], 'OUT', LOCATED).flatMap(({ node, steps }) =>
        node.type === 'Region' ? [{ region: node, steps }] : [],
      );
    default:
      // A policy applies itself, and so do the measures in it.
      return [{ node: by, steps: [] }, ...trails(by, ['CONTAINS'], 'IN', CONTAINED)]
        .filter(({ node }) => node.type === 'Policy')
        .flatMap(({ node, steps }) => ending(node.related(['APPLIES_TO'], 'OUT'), steps));
  }
}

function ending(
  related: readonly { at: MemoryRelationship; node: MemoryNode }[],
  before: readonly MemoryRelationship[],
): Tie[] {
  return related
    .filter(({ node }) => node.type === 'Region')
    .map(({ at, node }) => ({ region: node, steps: [...before, at] }));
}

interface Trail {
  readonly node: MemoryNode;
  readonly steps: readonly MemoryRelationship[];
}

/** All ways from a node that take no relationship twice. */
function trails(from: MemoryNode, types: readonly string[], direction: string, depth: number): Trail[] {
  const found: Trail[] = [];
  const visit = (node: MemoryNode, steps: readonly MemoryRelationship[]): void => {
    if (steps.length === depth) return;
    for (const next of node.related(types, direction)) {
      if (steps.includes(next.at)) continue;
      const trail = { node: next.node, steps: [...steps, next.at] };
      found.push(trail);
      visit(trail.node, trail.steps);
    }
  };
  visit(from, []);
  return found;
}

function isStated(steps: readonly MemoryRelationship[]): boolean {
  return steps.every(({ basis }) => basis === 'STATED');
}

function firstToShow(a: Tie, b: Tie): number {
  const [first, second] = [a, b].map(({ steps }) => steps.map(({ claims }) => claims[0]?.id ?? ''));
  const differing = first?.findIndex((id, index) => id !== second?.[index]) ?? -1;
  return (
    Number(isStated(b.steps)) - Number(isStated(a.steps)) ||
    a.steps.length - b.steps.length ||
    (differing < 0 ? 0 : compareTexts(first?.[differing] ?? '', second?.[differing] ?? ''))
  );
}
