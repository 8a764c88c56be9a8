import { ContractError } from '../../errors.js';
import { MODALITIES } from '../../modality.js';
import type { EdgeField } from '../operation/edge-layout.js';
import type { EdgeList, EdgeScalar, Selection, WalkSlot } from '../operation/selection.js';
import type { Expression, Scope } from './scope.js';

/** The variables that hold the relationships which lead to an entry of a list. */
export type EdgeBinding =
  | { readonly mode: 'single'; readonly relationship: string }
  /** A list of all that lead to the node, or of the hops of the walk to it. */
  | { readonly mode: 'several' | 'hops'; readonly relationships: string }
  /** A list of those that start from nodes of the owner's tree, and a list of these nodes. */
  | { readonly mode: 'tree'; readonly relationships: string; readonly starts: string };

/** The variables of a binding, which the clauses between it and its use must carry along. */
export function boundVariables(edge: EdgeBinding | undefined): string[] {
  if (edge === undefined) return [];
  if (edge.mode === 'single') return [edge.relationship];
  return edge.mode === 'tree' ? [edge.relationships, edge.starts] : [edge.relationships];
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
  switch (field) {
    case 'via':
      return via(scope, edge, requireSelection(slot, field), owner);
    case 'claims':
    case 'exceptions':
    case 'qualifiers':
      return namedNodes(scope, edge, requireSelection(slot, field), NAMED[field]);
    default: {
      const one = edge.mode === 'single';
      return {
        subqueries: [],
        text: one ? ofOne(edge.relationship, field) : ofMany(scope, edge, field, owner),
      };
    }
  }
}

function requireSelection(slot: WalkSlot, field: EdgeList): Selection {
  const selection = slot.edge.lists.get(field);
  if (!selection) throw new ContractError(`${slot.field.name}: expected a selection of ${field}.`);
  return selection;
}

/** Nodes that relationships name in a list of ids. */
interface Named {
  readonly ids: 'claimIds' | 'exceptionIds';
  /** Clauses that read the node of an id. */
  readonly match: (id: string, node: string) => readonly string[];
}

const NAMED: Readonly<Record<'claims' | 'exceptions' | 'qualifiers', Named>> = {
  claims: { ids: 'claimIds', match: (id, node) => [`MATCH (${node}:Claim {id: ${id}})`] },
  exceptions: { ids: 'exceptionIds', match: (id, node) => [`MATCH (${node}:Entity {id: ${id}})`] },
  qualifiers: {
    ids: 'claimIds',
    match: (id, node) => [
      `MATCH (:Claim {id: ${id}})-[:QUALIFIER]->(${node}:Qualifier)`,
      `WITH ${node} ORDER BY ${node}.id`,
    ],
  },
};

/** The nodes whose ids the relationships hold: their claims, exceptions or qualifiers. */
function namedNodes(
  scope: Scope,
  edge: EdgeBinding,
  selection: Selection,
  { ids, match }: Named,
): Expression {
  const node = scope.name('n');
  const id = scope.name('i');
  const inner = scope.nodeExpression(selection, node);
  const result = scope.name('v');
  const relationship = scope.name('r');
  const named =
    edge.mode === 'single'
      ? [`UNWIND coalesce(${edge.relationship}.${ids}, []) AS ${id}`]
      : [
          `UNWIND ${edge.relationships} AS ${relationship}`,
          `UNWIND coalesce(${relationship}.${ids}, []) AS ${id}`,
          // The relationships have no order, so the answer is ordered by id.
          `WITH DISTINCT ${id} ORDER BY ${id}`,
        ];
  const body = [
    ...named,
    ...match(id, node),
    ...inner.subqueries,
    `RETURN collect(${inner.text}) AS ${result}`,
  ];
  const imports = edge.mode === 'single' ? edge.relationship : edge.relationships;
  return { subqueries: scope.call([imports], body), text: result };
}

/** The nodes of the owner's tree, other than the owner, that the relationships start from. */
function via(scope: Scope, edge: EdgeBinding, selection: Selection, owner: string): Expression {
  if (edge.mode !== 'tree') return { subqueries: [], text: '[]' };
  const part = scope.name('n');
  const inner = scope.nodeExpression(selection, part);
  const result = scope.name('v');
  const body = [
    `UNWIND ${edge.starts} AS ${part}`,
    `WITH ${part} WHERE ${part} <> ${owner}`,
    `WITH ${part} ORDER BY ${part}.id`,
    ...inner.subqueries,
    `RETURN collect(${inner.text}) AS ${result}`,
  ];
  return { subqueries: scope.call([edge.starts, owner], body), text: result };
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

/** The most certain first: of several relationships, the most certain decides. */
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
      return mode === 'tree' ? `NOT ${owner} IN ${edge.starts}` : 'false';
    case 'types':
      // DISTINCT gives no order, so by name.
      return scope.collect(`UNWIND ${relationships} AS t WITH DISTINCT type(t) AS t RETURN t ORDER BY t`);
    case 'distance':
      return mode === 'hops' ? `size(${relationships})` : '1';
  }
}

/** A walk is only as certain as its least certain hop; several relationships are as certain as the best of them. */
function inOrder(mode: 'several' | 'hops' | 'tree', values: readonly string[]): readonly string[] {
  return mode === 'hops' ? values.toReversed() : values;
}

function best(relationships: string, property: string, values: readonly string[]): string {
  const cases = values.map(
    (value) => `WHEN any(x IN ${relationships} WHERE x.${property} = '${value}') THEN '${value}'`,
  );
  return `CASE ${cases.join(' ')} END`;
}
