import { ContractError } from '../../errors.js';
import type { NodeType } from '../model/model.js';
import { label, type Scope } from './scope.js';

/**
 * Clauses that add the column `duplicates`: pairs of a group's nodes that may be the same thing. Both are still counted.
 *
 * @param nodes Name of the list of the group's nodes.
 */
export function duplicateRows(scope: Scope, type: NodeType, nodes: string): string[] {
  return [...doubts(scope, type, nodes), `WITH *, ${DUPLICATES} AS duplicates`];
}

/** Clauses that count only one node of such a pair: `duplicates` then lists the pairs of which one was left out. */
export function countedRows(scope: Scope, type: NodeType, nodes: string): string[] {
  return [
    ...doubts(scope, type, nodes),
    `WITH key, entity, ${DUPLICATES} AS duplicates, [one IN ${nodes} WHERE NOT one IN out] AS ${nodes}`,
    `WITH *, size(${nodes}) AS count`,
  ];
}

const DUPLICATES = '[doubt IN doubts WHERE doubt.node IN out AND NOT doubt.sameAs IN out]';

/**
 * Which nodes are left out, by the rule of `fundingByRegion` (`docs/decisions/0006`). A "may be the same" relationship goes
 * from the vaguer mention to the clearer one; where two point at each other, the one with the smaller id counts. A node is
 * left out only where it may be the same as one that counts, so a chain is decided from its end. Each round of `reduce` uses
 * the result of the round before. In a circle the results change from round to round; after an even number all of it counts.
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
