import { claimsBehind } from './aggregate.js';
import { ofSum } from './bounds.js';
import { countedOf, pairsOf } from './duplicates.js';
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

const SAME = ['POSSIBLY_SAME_AS'];

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
  const all = candidates.map(({ fund }) => fund);
  const counted = countedOf(SAME, all);
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
    leftOut: pairsOf(SAME, all, counted).map(({ node, ...pair }) => ({ fund: node, ...pair })),
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
