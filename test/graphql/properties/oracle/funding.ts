import { claimsBehind } from './aggregate.js';
import { ofSum } from './bounds.js';
import {
  compareTexts,
  groupBy,
  type MemoryGraph,
  type MemoryNode,
  type MemoryRelationship,
  type MemoryValue,
} from './memory-graph.js';
import type { SchemaField, SchemaFields } from './schema-fields.js';
import { walkFrom } from './walk.js';

/** A fund of a known size that is in place for a region or for one below. */
interface Candidate {
  readonly fund: MemoryNode;
  readonly size: MemoryValue;
  readonly supports: readonly MemoryRelationship[];
}

/** Rows of `fundingByRegion`: one for each region of the level and currency, the largest first. */
export function fundingByRegion(
  graph: MemoryGraph,
  schema: SchemaFields,
  level: unknown,
  exceptions: unknown,
): unknown[] {
  return graph
    .ofType('Region')
    .filter(({ properties }) => properties['level'] === level)
    .flatMap((region) => {
      const byCurrency = groupBy(candidatesFor(schema, region, exceptions), ({ size }) =>
        String(size['currency']),
      );
      return [...byCurrency].map(([currency, candidates]) => funding(schema, region, currency, candidates));
    })
    .sort(
      (a, b) =>
        b.amount - a.amount || compareTexts(a.region.id, b.region.id) || compareTexts(a.currency, b.currency),
    );
}

/** What supports a region by plan only has no part in what is in place. */
function candidatesFor(schema: SchemaFields, region: MemoryNode, exceptions: unknown): Candidate[] {
  const funds = schema.field('Region', 'funds') as SchemaField;
  return walkFrom(
    schema,
    region,
    funds,
    { modality: { eq: 'ACTUAL' } },
    { rollUp: true, exceptions },
  ).flatMap(({ node: fund, relationships: supports }) => {
    const size = sizeOf(fund);
    return size === null ? [] : [{ fund, size, supports }];
  });
}

function funding(
  schema: SchemaFields,
  region: MemoryNode,
  currency: string,
  candidates: readonly Candidate[],
) {
  const counted = countedOf(candidates.map(({ fund }) => fund));
  const counting = candidates
    .filter(({ fund }) => counted.has(fund))
    .sort((a, b) => amountOf(b.fund) - amountOf(a.fund) || compareTexts(a.fund.id, b.fund.id));
  const funds = counting.map(({ fund }) => fund);
  const via = byId(counting.flatMap(({ supports }) => supports.map(({ to }) => to)));
  return {
    region,
    ...sumOf(funds),
    currency,
    basis: counting.every(({ supports }) => supports.some(({ basis }) => basis === 'STATED'))
      ? 'STATED'
      : 'INFERRED',
    derived: via.some((place) => place !== region),
    purposes: purposesOf(schema, funds),
    via,
    funds,
    claims: byId(
      counting.flatMap(({ fund, supports }) => [
        ...claimsBehind(fund, 'size', ['amount', 'currency']),
        ...supports.flatMap(({ claims }) => claims),
      ]),
    ),
    leftOut: candidates
      .flatMap(({ fund }) => (counted.has(fund) ? [] : possiblySame(fund)))
      .filter(({ from, to }) => counted.has(to) && !isVaguer(to, from))
      .map(({ from, to, claims }) => ({ fund: from, sameAs: to, claims }))
      .sort((a, b) => compareTexts(a.fund.id, b.fund.id) || compareTexts(a.sameAs.id, b.sameAs.id)),
  };
}

/** The funds by the sectors that they are for, the largest sum first, and last those that are for none. */
function purposesOf(schema: SchemaFields, funds: readonly MemoryNode[]) {
  const field = schema.field('Fund', 'sectors') as SchemaField;
  const meant = funds.flatMap((fund) => {
    const hops = walkFrom(schema, fund, field).map(({ node, relationships }) => ({
      sector: node,
      claims: relationships.flatMap(({ claims }) => claims),
    }));
    return (hops.length > 0 ? hops : [{ sector: null, claims: [] }]).map((hop) => ({ fund, ...hop }));
  });
  return [...groupBy(meant, ({ sector }) => sector)]
    .map(([sector, group]) => {
      const of = group.map(({ fund }) => fund);
      return { sector, ...sumOf(of), funds: of, claims: group.flatMap(({ claims }) => claims) };
    })
    .sort(
      (a, b) =>
        Number(a.sector === null) - Number(b.sector === null) ||
        b.amount - a.amount ||
        compareTexts(a.sector?.id ?? '', b.sector?.id ?? ''),
    );
}

/**
 * The funds that are counted: all but those that may be one that is, as `leftOut` says, and those that stand in a circle. Of
 * two that may be the same, the subject is the vaguer mention (`docs/decisions/0006-possibly-the-same.md`).
 */
function countedOf(funds: readonly MemoryNode[]): Set<MemoryNode> {
  const decided = new Map<MemoryNode, boolean>();
  for (let before = -1; before < decided.size;) {
    before = decided.size;
    for (const fund of funds.filter((one) => !decided.has(one))) {
      const others = possiblySame(fund).map(({ to }) => to);
      const candidates = others.filter((other) => funds.includes(other) && !isVaguer(other, fund));
      if (candidates.every((other) => decided.get(other) === false)) decided.set(fund, true);
      else if (candidates.some((other) => decided.get(other) === true)) decided.set(fund, false);
    }
  }
  return new Set(funds.filter((fund) => decided.get(fund) !== false));
}

/** Whether two may each be the other, and `fund` stands behind `than` by its id. */
function isVaguer(fund: MemoryNode, than: MemoryNode): boolean {
  return possiblySame(fund).some(({ to }) => to === than) && compareTexts(fund.id, than.id) > 0;
}

function possiblySame(fund: MemoryNode): MemoryRelationship[] {
  return fund.related(['POSSIBLY_SAME_AS'], 'OUT').map(({ at }) => at);
}

function sumOf(funds: readonly MemoryNode[]): { amount: number; comparator: string } {
  return {
    amount: funds.reduce((sum, fund) => sum + amountOf(fund), 0),
    comparator: ofSum(funds.map((fund) => String(sizeOf(fund)?.['comparator']))),
  };
}

function amountOf(fund: MemoryNode): number {
  return Number(sizeOf(fund)?.['amount']);
}

function sizeOf(fund: MemoryNode): MemoryValue | null {
  return (fund.properties['size'] ?? null) as MemoryValue | null;
}

function byId(nodes: readonly MemoryNode[]): MemoryNode[] {
  return [...new Set(nodes)].sort((a, b) => compareTexts(a.id, b.id));
}
