import type { WalkSlot } from '../operation/selection.js';
import { call, type Scope } from './scope.js';

/** How the relationships of a list's entry are bound. */
export interface EdgeVariables {
  /** One relationship; several to the same node; the hops of a walk; those of the regions below. */
  readonly mode: 'single' | 'several' | 'hops' | 'rollUp';
  /** A relationship where the mode is `single`, a list of them otherwise. */
  readonly relationships: string;
  /** The regions that the relationships of a roll-up start from. */
  readonly regions: string | undefined;
  readonly variables: readonly string[];
}

const MODALITIES = ['ACTUAL', 'ESTIMATED', 'PLANNED', 'TARGET'] as const;

/** What is asked of the edges, in the order of the item layout. */
export function edgeExpressions(
  scope: Scope,
  slot: WalkSlot,
  edge: EdgeVariables | undefined,
  owner: string | undefined,
): { subqueries: readonly string[]; expressions: readonly string[] } {
  if (!edge) return { subqueries: [], expressions: [] };
  const subqueries: string[] = [];
  const expressions: string[] = [];
  for (const part of ['basis', 'modality', 'derived', 'types', 'distance'] as const) {
    if (slot.edge.scalars.has(part)) expressions.push(scalar(edge, part, owner));
  }
  if (slot.edge.claims) {
    const claim = scope.name('n');
    const id = scope.name('i');
    const inner = scope.nodeExpression(slot.edge.claims, claim);
    const result = scope.name('v');
    const relationship = scope.name('r');
    const ids =
      edge.mode === 'single'
        ? [`UNWIND coalesce(${edge.relationships}.claimIds, []) AS ${id}`]
        : [
            `UNWIND ${edge.relationships} AS ${relationship}`,
            `UNWIND coalesce(${relationship}.claimIds, []) AS ${id}`,
            // The relationships come in no order of their own.
            `WITH DISTINCT ${id} ORDER BY ${id}`,
          ];
    subqueries.push(
      ...call(
        [edge.relationships],
        [
          ...ids,
          `MATCH (${claim}:Claim {id: ${id}})`,
          ...inner.subqueries,
          `RETURN collect(${inner.text}) AS ${result}`,
        ],
      ),
    );
    expressions.push(result);
  }
  if (slot.edge.via) {
    if (edge.regions === undefined || owner === undefined) {
      expressions.push('[]');
    } else {
      const region = scope.name('n');
      const inner = scope.nodeExpression(slot.edge.via, region);
      const result = scope.name('v');
      subqueries.push(
        ...call(
          [edge.regions, owner],
          [
            `UNWIND ${edge.regions} AS ${region}`,
            `WITH ${region} WHERE ${region} <> ${owner}`,
            `WITH ${region} ORDER BY ${region}.id`,
            ...inner.subqueries,
            `RETURN collect(${inner.text}) AS ${result}`,
          ],
        ),
      );
      expressions.push(result);
    }
  }
  return { subqueries, expressions };
}

function scalar(
  edge: EdgeVariables,
  part: 'basis' | 'modality' | 'derived' | 'types' | 'distance',
  owner: string | undefined,
): string {
  const r = edge.relationships;
  const single = edge.mode === 'single';
  switch (part) {
    case 'basis':
      if (single) return `${r}.basis`;
      // A walk is only as sure as its least sure step; several relationships, as the surest.
      return edge.mode === 'hops'
        ? best(r, 'basis', ['INFERRED', 'STATED'])
        : best(r, 'basis', ['STATED', 'INFERRED']);
    case 'modality':
      if (single) return `${r}.modality`;
      return edge.mode === 'hops'
        ? best(r, 'modality', [...MODALITIES].reverse())
        : best(r, 'modality', MODALITIES);
    case 'derived':
      if (edge.mode === 'hops') return `size(${r}) > 1`;
      return edge.mode === 'rollUp' ? `NOT ${owner ?? ''} IN ${edge.regions ?? '[]'}` : 'false';
    case 'types':
      // The order of a set: by name.
      return single
        ? `[type(${r})]`
        : `COLLECT { UNWIND ${r} AS t WITH DISTINCT type(t) AS t RETURN t ORDER BY t }`;
    case 'distance':
      return edge.mode === 'hops' ? `size(${r})` : '1';
  }
}

function best(relationships: string, property: string, values: readonly string[]): string {
  const cases = values.map(
    (value) => `WHEN any(x IN ${relationships} WHERE x.${property} = '${value}') THEN '${value}'`,
  );
  return `CASE ${cases.join(' ')} END`;
}
