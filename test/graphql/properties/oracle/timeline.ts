import { edtfBounds, FIRST_DAY, LAST_DAY } from '../../../../src/edtf.js';
import { isOverruled } from './in-conflict.js';
import type { Input } from './input.js';
import {
  compareTexts,
  type MemoryGraph,
  type MemoryNode,
  type MemoryRelationship,
  type MemoryValue,
} from './memory-graph.js';

/** A claim with one of its dates, as `TimelineEntry` says. */
export interface TimelineEntry {
  readonly date: MemoryValue;
  readonly kind: 'VALUE' | 'VALID_TIME';
  readonly subject: MemoryNode;
  readonly claim: MemoryNode;
}

/** How many regions a region is part of, and how many measures and policies a measure. */
const ABOVE = 3;
const CONTAINED = 4;

/** All that `timeline` lists, in order. */
export function timeline(graph: MemoryGraph, { from, to, regions, types }: Input): TimelineEntry[] {
  const begin = typeof from === 'string' ? (edtfBounds(from).earliest ?? FIRST_DAY) : FIRST_DAY;
  const end = typeof to === 'string' ? (edtfBounds(to).latest ?? LAST_DAY) : LAST_DAY;
  return graph
    .ofType('Claim')
    .filter((claim) => claim.properties['rank'] !== 'DEPRECATED' && !isOverruled(claim))
    .flatMap(datesOf)
    .filter(({ date }) => firstDay(date) <= end && lastDay(date) >= begin)
    .filter(({ subject }) => !Array.isArray(types) || types.includes(subject.type))
    .filter(({ claim }) => !Array.isArray(regions) || isIn(claim, regions))
    .sort(
      (a, b) =>
        compareTexts(firstDay(a.date), firstDay(b.date)) ||
        compareTexts(lastDay(b.date), lastDay(a.date)) ||
        compareTexts(String(a.claim.properties['documentId']), String(b.claim.properties['documentId'])) ||
        Number(a.claim.properties['ordinal']) - Number(b.claim.properties['ordinal']) ||
        compareTexts(a.claim.id, b.claim.id) ||
        compareTexts(a.kind, b.kind),
    );
}

function datesOf(claim: MemoryNode): TimelineEntry[] {
  const [subject] = claim.related(['SUBJECT'], 'OUT').map(({ node }) => node);
  if (!subject) return [];
  const value = claim.properties['value'] as MemoryValue | null;
  const validTime = claim.properties['validTime'] as MemoryValue | null;
  return [
    ...(value?.__typename === 'PartialDate' ? [{ date: value, kind: 'VALUE', subject, claim } as const] : []),
    ...(validTime ? [{ date: validTime, kind: 'VALID_TIME', subject, claim } as const] : []),
  ];
}

function firstDay({ earliest }: MemoryValue): string {
  return typeof earliest === 'string' ? earliest : FIRST_DAY;
}

function lastDay({ latest }: MemoryValue): string {
  return typeof latest === 'string' ? latest : LAST_DAY;
}

/** Whether a claim is on one of the regions or a part of it, or on what a relationship ties to such a region. */
function isIn(claim: MemoryNode, regions: readonly unknown[]): boolean {
  const isAsked = (node: MemoryNode): boolean => node.type === 'Region' && regions.includes(node.id);
  const ends = claim.related(['SUBJECT', 'OBJECT'], 'OUT').map(({ node }) => node);
  if (ends.some((node) => aboveOf(node).some(isAsked))) return true;
  return claim
    .related(['SUBJECT'], 'OUT')
    .flatMap(({ node }) => containersOf(node, []))
    .some(({ by, links }) =>
      by
        .related(['APPLIES_TO', 'LOCATED_IN', 'SUPPORTS'], 'OUT')
        .filter(({ node }) => node.type === 'Region')
        .some(({ at, node }) =>
          aboveOf(node)
            .filter(isAsked)
            .some((here) => {
              const around = aboveOf(here).filter(({ type }) => type === 'Region');
              return ![...links, at].some(({ exceptions }) => exceptions.some((one) => around.includes(one)));
            }),
        ),
    );
}

/** A node and what it is part of, as far as the statement looks. */
function aboveOf(node: MemoryNode): MemoryNode[] {
  const found = new Set([node]);
  let last = [node];
  for (let hops = 0; hops < ABOVE; hops++) {
    last = last.flatMap((one) => one.related(['PART_OF'], 'OUT').map((next) => next.node));
    for (const one of last) found.add(one);
  }
  return [...found];
}

interface Container {
  readonly by: MemoryNode;
  readonly links: readonly MemoryRelationship[];
}

/** A node and what contains it, each way of its own. */
function containersOf(by: MemoryNode, links: readonly MemoryRelationship[]): Container[] {
  if (links.length === CONTAINED) return [{ by, links }];
  const above = by.related(['CONTAINS'], 'IN').filter(({ at }) => !links.includes(at));
  return [{ by, links }, ...above.flatMap(({ at, node }) => containersOf(node, [...links, at]))];
}
