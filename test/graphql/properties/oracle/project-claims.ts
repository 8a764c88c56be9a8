import type { Vocabulary } from '../../../../src/seed/files/seed.js';
import { inConflict } from './in-conflict.js';
import {
  compareTexts,
  groupBy,
  type MemoryGraph,
  type MemoryNode,
  type MemoryValue,
} from './memory-graph.js';

const RANKS = ['PREFERRED', 'NORMAL', 'DEPRECATED'];
export const MODALITIES = ['ACTUAL', 'ESTIMATED', 'PLANNED', 'TARGET'];

/** Relationships, values and conflicts as the claims amount to them: "The projection" and "Conflicts" of `docs/model.md`. */
export function projectClaims(graph: MemoryGraph, { entityTypes, predicates }: Vocabulary): void {
  for (const subject of [...graph.nodes.values()].filter(({ type }) => entityTypes.has(type))) {
    const claims = subject
      .related(['SUBJECT'], 'IN')
      .map(({ node }) => node)
      .filter((claim) => claim.properties['rank'] !== 'DEPRECATED');
    if (entityTypes.get(subject.type)?.modality) {
      subject.properties['modality'] = mostActual(claims.map((claim) => claim.properties['modality']));
    }
    for (const [predicate, group] of groupBy(claims, (claim) => String(claim.properties['predicate']))) {
      const rule = predicates.get(predicate);
      projectRelationships(graph, subject, predicate, group);
      if (!rule?.single) continue;
      projectValue(subject, predicate, rule.enum, group);
      projectConflicts(graph, group);
    }
  }
}

function projectRelationships(
  graph: MemoryGraph,
  subject: MemoryNode,
  predicate: string,
  claims: readonly MemoryNode[],
): void {
  const withObject = claims.filter((claim) => objectOf(claim));
  for (const [object, group] of groupBy(withObject, (claim) => objectOf(claim) as MemoryNode)) {
    // A claim may say what the reference tree says too.
    const known = subject.out.find(({ type, to }) => type === predicate && to === object);
    if (known) {
      subject.out.splice(subject.out.indexOf(known), 1);
      object.in.splice(object.in.indexOf(known), 1);
    }
    const counted = group.sort(firstToShow);
    graph.relate(subject, predicate, object, {
      claims: counted,
      basis: counted.some((claim) => claim.properties['basis'] === 'STATED') ? 'STATED' : 'INFERRED',
      modality: mostActual(counted.map((claim) => claim.properties['modality'])),
      exceptions: exceptionsOfAll(
        counted.filter(({ properties }) => properties['rank'] === counted[0]?.properties['rank']),
      ),
      reference: known?.reference ?? false,
    });
  }
}

function projectValue(
  subject: MemoryNode,
  predicate: string,
  isEnum: boolean,
  claims: readonly MemoryNode[],
): void {
  const [claim] = claims
    .filter((candidate) => !objectOf(candidate) && candidate.related(['QUALIFIER'], 'OUT').length === 0)
    .sort(firstToShow);
  const value = claim?.properties['value'] as MemoryValue | undefined;
  if (value) subject.properties[predicate] = isEnum ? (value['code'] ?? null) : value;
}

function projectConflicts(graph: MemoryGraph, claims: readonly MemoryNode[]): void {
  const alike = groupBy(
    claims.filter((claim) => !objectOf(claim)),
    (claim) => JSON.stringify([claim.properties['modality'], qualifiersOf(claim)]),
  );
  for (const group of alike.values()) {
    const sorted = group.sort((a, b) => compareTexts(a.id, b.id));
    sorted.forEach((one, index) => {
      for (const other of sorted.slice(index + 1)) {
        if (inConflict(one, other)) graph.relate(one, 'CONFLICTS_WITH', other);
      }
    });
  }
}

/** The best rank, then the most actual, then the latest valid time, then the place in the text. */
function firstToShow(a: MemoryNode, b: MemoryNode): number {
  const by = (node: MemoryNode, name: string, order: string[]): number =>
    order.indexOf(node.properties[name] as string);
  return (
    by(a, 'rank', RANKS) - by(b, 'rank', RANKS) ||
    by(a, 'modality', MODALITIES) - by(b, 'modality', MODALITIES) ||
    compareTexts(lastDay(b), lastDay(a)) ||
    Number(a.properties['ordinal']) - Number(b.properties['ordinal']) ||
    compareTexts(a.id, b.id)
  );
}

/** A time without an end is later than all others, no time earlier. */
function lastDay(claim: MemoryNode): string {
  const time = claim.properties['validTime'] as MemoryValue | null;
  return time === null ? '' : ((time['latest'] as string | undefined) ?? '9999-12-31');
}

function objectOf(claim: MemoryNode): MemoryNode | undefined {
  return claim.related(['OBJECT'], 'OUT')[0]?.node;
}

/** What every one of the claims excepts, by id. */
function exceptionsOfAll(claims: readonly MemoryNode[]): MemoryNode[] {
  const each = claims.map((claim) =>
    claim
      .related(['QUALIFIER'], 'OUT')
      .filter(({ node }) => node.properties['name'] === 'except')
      .flatMap(({ node }) => node.related(['REFERS_TO'], 'OUT').map((at) => at.node)),
  );
  return [...new Set(each.flat())]
    .filter((node) => each.every((excepted) => excepted.includes(node)))
    .sort((a, b) => compareTexts(a.id, b.id));
}

function qualifiersOf(claim: MemoryNode): unknown {
  return claim
    .related(['QUALIFIER'], 'OUT')
    .map(({ node }) =>
      JSON.stringify([
        node.properties['name'],
        node.related(['REFERS_TO'], 'OUT')[0]?.node.id,
        node.properties['value'],
      ]),
    )
    .sort();
}

function mostActual(modalities: readonly unknown[]): string | null {
  return MODALITIES.find((modality) => modalities.includes(modality)) ?? null;
}
