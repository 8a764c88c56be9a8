// What somebody would type into Neo4j Browser for the same answer: project, run, stream, drop.
const PROJECT = `MATCH (source:Entity)-[link]->(target:Entity)
WHERE link.basis IN ['STATED', 'INFERRED']
RETURN gds.graph.project('by-hand', source, target, {}, {undirectedRelationshipTypes: ['*'], readConcurrency: 1}) AS graph`;
const DROP = "CALL gds.graph.drop('by-hand') YIELD graphName RETURN graphName";

const RUNS = {
  pageRank: `CALL gds.pageRank.stream('by-hand', {concurrency: 1}) YIELD nodeId, score
WITH gds.util.asNode(nodeId) AS entity, score
RETURN entity.id AS id, entity.name AS name, score
ORDER BY score DESC, id LIMIT 20`,
  wcc: `CALL gds.wcc.stream('by-hand', {concurrency: 1}) YIELD nodeId, componentId
WITH componentId, collect(gds.util.asNode(nodeId).id) AS ids
RETURN componentId, size(ids) AS size, ids[..10] AS members
ORDER BY size DESC LIMIT 10`,
  leiden: `CALL gds.leiden.stream('by-hand', {concurrency: 1, randomSeed: 1}) YIELD nodeId, communityId
WITH communityId, collect(gds.util.asNode(nodeId).id) AS ids
RETURN communityId, size(ids) AS size, ids[..10] AS members
ORDER BY size DESC LIMIT 10`,
};

/** Runs it, each call a statement of its own. */
export async function byHand(driver, name) {
  const session = driver.session();
  try {
    await session.run(PROJECT);
    const { records } = await session.run(RUNS[name]);
    await session.run(DROP);
    return records.length;
  } finally {
    await session.close();
  }
}
