import { ContractError } from '../../errors.js';
import type { NodeType } from '../model/model.js';
import { label, type Scope } from './scope.js';

/**
 * Clauses that add the column `duplicates`: the pairs of a group of which one may be the other, and counts all the same.
 *
 * @param nodes Name of the list of the group's nodes.
 */
export function duplicateRows(scope: Scope, type: NodeType, nodes: string): string[] {
  return [...doubts(scope, type, nodes), `WITH *, ${DUPLICATES} AS duplicates`];
}

/** Clauses that take out of a group what may be another one of it: `duplicates` are then the pairs of which one is out. */
export function countedRows(scope: Scope, type: NodeType, nodes: string): string[] {
  return [
    ...doubts(scope, type, nodes),
    `WITH key, entity, ${DUPLICATES} AS duplicates, [one IN ${nodes} WHERE NOT one IN out] AS ${nodes}`,
    `WITH *, size(${nodes}) AS count`,
  ];
}

const DUPLICATES = '[doubt IN doubts WHERE doubt.node IN out AND NOT doubt.sameAs IN out]';

/**
 * The rule of `fundingByRegion` (`docs/decisions/0006`): the relationship starts from the vaguer mention; of two that may
 * each be the other, the first by id counts. Left out is only what may be one that counts, which a chain decides from its
 * end; an even number of rounds leaves in what goes round in a circle.
 */
function doubts(scope: Scope, type: NodeType, nodes: string): string[] {
  if (type.duplicates === undefined) {
    throw new ContractError(`schema.graphql: expected ${type.name} to have a field with @duplicates.`);
  }
  const same = label(type.duplicates);
  const mutual = scope.exists([`MATCH (other)-[:${same}]->(one)`]);
  return [
    ...scope.call(
      [nodes],
      [
        `UNWIND ${nodes} AS one`,
        `MATCH (one)-[same:${same}]->(other:${label(type.name)})`,
        `WHERE other IN ${nodes} AND NOT (one.id < other.id AND ${mutual})`,
        'WITH one, same, other ORDER BY one.id, other.id',
        'RETURN collect({node: one, sameAs: other, claimIds: same.claimIds}) AS doubts',
      ],
    ),
    'WITH *, reduce(out = [], round IN range(1, 2 * size(doubts)) | [doubt IN doubts WHERE NOT doubt.sameAs IN out | doubt.node]) AS out',
  ];
}
