// By which shortest chains of relationships are two entities connected, and what is said of each step?
:param from => 'company:huawei';
:param to => 'problem:limited-funding';
:param maxLength => 4;
:param first => 20;
MATCH (from:Entity {id: $from}), (to:Entity {id: $to})
WHERE from <> to
MATCH path = allShortestPaths((from)-[*..6]-(to))
WHERE all(node IN nodes(path) WHERE node:Entity)
// Not in the WHERE above: where all shortest ways are too long, Neo4j would then look through every longer one.
WITH path
WHERE length(path) <= $maxLength
WITH path, [node IN nodes(path) | node.id] AS ids, [step IN relationships(path) | type(step)] AS types
ORDER BY ids, types
LIMIT $first
CALL (path) {
  UNWIND range(0, length(path) - 1) AS position
  WITH relationships(path)[position] AS step, position
  OPTIONAL MATCH (claim:Claim)
  WHERE claim.id IN coalesce(step.claimIds, [])
  WITH step, position, claim
  ORDER BY claim.id
  WITH step, position, collect(claim) AS claims
  ORDER BY position
  RETURN collect({
    from: startNode(step),
    type: type(step),
    to: endNode(step),
    basis: step.basis,
    claims: claims
  }) AS steps
}
RETURN length(path) AS length, nodes(path) AS nodes, steps
