// By which shortest chains of relationships are two entities connected, and what is said of each step?
:param from => 'company:huawei';
:param to => 'problem:limited-funding';
:param maxLength => 4;
:param first => 20;
MATCH (from:Entity {id: $from}), (to:Entity {id: $to})
WHERE from <> to
// All predicates of seed/vocabulary.yaml between entities: without them Neo4j would read every claim on the way.
MATCH path = allShortestPaths((from)-[:ADDRESSED_TO|ADDRESSES|ADMINISTERS|AFFECTS|APPLIED_IN|APPLIES_TO|BASED_ON|BENEFITS|BROADER|BUILDS|CAUSED_BY|CITES|CONTAINS|COOPERATES_WITH|DEVELOPS|FOCUSES_ON|IMPLEMENTS|INTENDS_TO_SETTLE_IN|ISSUES|LOCATED_IN|PART_OF|PLANS|POSSIBLY_SAME_AS|PROMOTES|PUBLISHES|RECOMMENDED_AGAINST|RESPONDS_TO|SERVES|SPONSORS|SUPPORTS|USES*..6]-(to))
// Not in a WHERE of the MATCH: where all shortest ways are too long, Neo4j would then look through every longer one.
WITH path
WHERE length(path) <= $maxLength
WITH
  path,
  [node IN nodes(path) | node.id] AS ids,
  [step IN relationships(path) | type(step)] AS types,
  [step IN relationships(path) | startNode(step).id] AS starts
ORDER BY ids, types, starts
LIMIT $first
RETURN
  length(path) AS length,
  nodes(path) AS nodes,
  [step IN relationships(path) | {
    from: startNode(step),
    type: type(step),
    to: endNode(step),
    basis: step.basis,
    modality: step.modality,
    exceptionIds: step.exceptionIds,
    claimIds: step.claimIds
  }] AS steps
