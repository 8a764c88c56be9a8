import neo4j from 'neo4j-driver';

import { createRandom } from '../graph/random.mjs';

const BATCH = 20_000;
/** Groups that hold together: as many for any size of graph. */
const GROUPS = 50;

/**
 * Relationships between made-up entities, two an entity and at most one a pair: a few entities have many, most have few, and
 * they fall into groups that hold together.
 *
 * @returns pairs of whole numbers, the newer entity first
 */
export function inventedEdges(nodes, seed) {
  const random = createRandom(seed);
  const edges = new Map();
  // The first of each group have nobody to be tied to, and pairs that are drawn twice are one.
  for (let node = GROUPS; edges.size < 2 * nodes; node = node + 1 < nodes ? node + 1 : GROUPS) {
    const known = Math.floor(node / GROUPS);
    const older = Math.floor(random() ** 2 * known) * GROUPS;
    const other = older + (random() < 0.1 ? Math.floor(random() * GROUPS) : node % GROUPS);
    if (other < node) edges.set(node * nodes + other, [node, other]);
  }
  return [...edges.values()];
}

export const idOf = (type, node) => `${type.toLowerCase()}:invented-${node}`;

/** Writes them as entities of a type that cooperate with each other. */
export async function writeEdges(driver, type, nodes, edges) {
  const session = driver.session();
  const int = (value) => neo4j.int(value);
  try {
    for (let at = 0; at < nodes; at += BATCH) {
      const to = Math.min(nodes, at + BATCH);
      await session.run(
        `UNWIND range($at, $to - 1) AS i WITH $prefix + i AS id CREATE (:Entity:${type} {id: id, name: id, nameEn: id})`,
        { at: int(at), to: int(to), prefix: idOf(type, '') },
      );
    }
    for (let at = 0; at < edges.length; at += BATCH) {
      await session.run(
        `UNWIND $pairs AS pair
        MATCH (from:Entity {id: $prefix + pair[0]}), (to:Entity {id: $prefix + pair[1]})
        CREATE (from)-[:COOPERATES_WITH {basis: 'STATED', modality: 'ACTUAL', claimIds: []}]->(to)`,
        { pairs: edges.slice(at, at + BATCH).map((pair) => pair.map(int)), prefix: idOf(type, '') },
      );
    }
  } finally {
    await session.close();
  }
  await driver.executeQuery('CALL db.awaitIndexes(600)');
}
