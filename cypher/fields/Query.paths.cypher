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
RETURN
  length(path) AS length,
  nodes(path) AS nodes,
  [step IN relationships(path) | {
    from: startNode(step),
    type: type(step),
    to: endNode(step),
    basis: step.basis,
    claimIds: step.claimIds
  }] AS steps
