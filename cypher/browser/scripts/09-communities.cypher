// 9 哪些实体自成一群？（需要 Graph Data Science） Which entities form communities? (needs Graph Data Science)
CALL () {
  MATCH (one:Entity)-[link]->(other:Entity)
  WHERE link.basis IS NOT NULL
  WITH one, other
  ORDER BY one.id, other.id
  RETURN gds.graph.project(randomUUID(), one, other, {}, {undirectedRelationshipTypes: ['*']}) AS graph
}
CALL gds.leiden.stream(graph.graphName, {randomSeed: 1, concurrency: 1})
YIELD nodeId, communityId
WITH graph, communityId, collect(gds.util.asNode(nodeId)) AS members
ORDER BY size(members) DESC, communityId
WITH graph.graphName AS graph, collect(members)[..5] AS communities
CALL gds.graph.drop(graph) YIELD graphName
UNWIND range(0, size(communities) - 1) AS place
UNWIND communities[place] AS one
MATCH link = (one)-[step]->(other)
WHERE other IN communities[place] AND step.basis IS NOT NULL
RETURN place + 1 AS community, link
LIMIT 300
