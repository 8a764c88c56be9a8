import { ContractError } from '../../errors.js';
import { MODALITIES } from '../../modality.js';
import type { EdgeField } from '../operation/edge-layout.js';
import type { EdgeScalar, Selection, WalkSlot } from '../operation/selection.js';
import type { Expression, Scope } from './scope.js';

/** The variables that hold the relationships which lead to an entry of a list. */
export type EdgeBinding =
  | { readonly mode: 'single'; readonly relationship: string }
  /** A list of all that lead to the node, or of the hops of the walk to it. */
  | { readonly mode: 'several' | 'hops'; readonly relationships: string }
  /** A list of those that start from the nodes of a roll-up, and a list of these nodes. */
  | { readonly mode: 'rollUp'; readonly relationships: string; readonly parts: string };

/** The variables of a binding, which the clauses between it and its use must carry along. */
export function boundVariables(edge: EdgeBinding | undefined): string[] {
  if (edge === undefined) return [];
  if (edge.mode === 'single') return [edge.relationship];
  return edge.mode === 'rollUp' ? [edge.relationships, edge.parts] : [edge.relationships];
}

/** What a field of an edge reads of the relationships that it stands for. */
export function edgeExpression(
  scope: Scope,
  slot: WalkSlot,
  field: Exclude<EdgeField, 'cursor'>,
  edge: EdgeBinding | undefined,
  owner: string | undefined,
): Expression {
  if (edge === undefined || owner === undefined) {
    throw new ContractError(
      `${slot.field.name}: expected edges that are relationships, since ${field} is asked for.`,
    );
  }
  if (field === 'claims') return claims(scope, edge, requireSelection(slot, field));
  if (field === 'via') return via(scope, edge, requireSelection(slot, field), owner);
  return {
    subqueries: [],
    text: edge.mode === 'single' ? ofOne(edge.relationship, field) : ofMany(scope, edge, field, owner),
  };
}

function requireSelection(slot: WalkSlot, field: 'claims' | 'via'): Selection {
  const selection = slot.edge[field];
  if (!selection) throw new ContractError(`${slot.field.name}: expected a selection of ${field}.`);
  return selection;
}

/** The claims behind the relationships. */
function claims(scope: Scope, edge: EdgeBinding, selection: Selection): Expression {
  const claim = scope.name('n');
  const id = scope.name('i');
  const inner = scope.nodeExpression(selection, claim);
  const result = scope.name('v');
  const relationship = scope.name('r');
  const ids =
    edge.mode === 'single'
      ? [`UNWIND coalesce(${edge.relationship}.claimIds, []) AS ${id}`]
      : [
          `UNWIND ${edge.relationships} AS ${relationship}`,
          `UNWIND coalesce(${relationship}.claimIds, []) AS ${id}`,
          // The relationships come in no order of their own.
          `WITH DISTINCT ${id} ORDER BY ${id}`,
        ];
  const body = [
    ...ids,
    `MATCH (${claim}:Claim {id: ${id}})`,
    ...inner.subqueries,
    `RETURN collect(${inner.text}) AS ${result}`,
  ];
  const imports = edge.mode === 'single' ? edge.relationship : edge.relationships;
  return { subqueries: scope.call([imports], body), text: result };
}

/** Those below the owner that a roll-up has come from. */
function via(scope: Scope, edge: EdgeBinding, selection: Selection, owner: string): Expression {
  if (edge.mode !== 'rollUp') return { subqueries: [], text: '[]' };
  const part = scope.name('n');
  const inner = scope.nodeExpression(selection, part);
  const result = scope.name('v');
  const body = [
    `UNWIND ${edge.parts} AS ${part}`,
    `WITH ${part} WHERE ${part} <> ${owner}`,
    `WITH ${part} ORDER BY ${part}.id`,
    ...inner.subqueries,
    `RETURN collect(${inner.text}) AS ${result}`,
  ];
  return { subqueries: scope.call([edge.parts, owner], body), text: result };
}

function ofOne(relationship: string, field: EdgeScalar): string {
  switch (field) {
    case 'basis':
    case 'modality':
      return `${relationship}.${field}`;
    case 'derived':
      return 'false';
    case 'types':
      return `[type(${relationship})]`;
    case 'distance':
      return '1';
  }
}

/** The surest first, so that of several relationships the surest tells. */
const BASES = ['STATED', 'INFERRED'] as const;

function ofMany(
  scope: Scope,
  edge: Exclude<EdgeBinding, { mode: 'single' }>,
  field: EdgeScalar,
  owner: string,
): string {
  const { mode, relationships } = edge;
  switch (field) {
    case 'basis':
      return best(relationships, field, inOrder(mode, BASES));
    case 'modality':
      return best(relationships, field, inOrder(mode, MODALITIES));
    case 'derived':
      if (mode === 'hops') return `size(${relationships}) > 1`;
      return mode === 'rollUp' ? `NOT ${owner} IN ${edge.parts}` : 'false';
    case 'types':
      // A set has no order of its own: by name.
      return scope.collect(`UNWIND ${relationships} AS t WITH DISTINCT type(t) AS t RETURN t ORDER BY t`);
    case 'distance':
      return mode === 'hops' ? `size(${relationships})` : '1';
  }
}

/** A walk is only as sure as its least sure hop; several relationships are as sure as the surest. */
function inOrder(mode: 'several' | 'hops' | 'rollUp', values: readonly string[]): readonly string[] {
  return mode === 'hops' ? values.toReversed() : values;
}

function best(relationships: string, property: string, values: readonly string[]): string {
  const cases = values.map(
    (value) => `WHEN any(x IN ${relationships} WHERE x.${property} = '${value}') THEN '${value}'`,
  );
  return `CASE ${cases.join(' ')} END`;
}
