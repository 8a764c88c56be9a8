// By which shortest chains of relationships are two entities connected, and what is said of each step?
:param from => 'company:huawei';
:param to => 'problem:limited-funding';
:param maxLength => 4;
:param relationshipTypes => null;
:param basis => null;
:param modality => null;
:param notThrough => ['region:cn', 'sector:metaverse'];
:param notThroughTypes => null;
:param first => 20;
MATCH (from:Entity {id: $from}), (to:Entity {id: $to})
WHERE from <> to
// An id that nothing has would leave nothing out: there is no answer then, and the API says which one it is.
CALL () {
  UNWIND coalesce($notThrough, []) AS id
  OPTIONAL MATCH (avoided:Entity {id: id})
  RETURN count(*) - count(avoided) AS unknown
}
WITH from, to, unknown
WHERE unknown = 0
// All predicates of seed/vocabulary.yaml between entities: without them Neo4j would read every claim on the way.
MATCH path = allShortestPaths((from)-[:ADDRESSED_TO|ADDRESSES|ADMINISTERS|AFFECTS|APPLIED_IN|APPLIES_TO|BASED_ON|BENEFITS|BROADER|BUILDS|CAUSED_BY|CITES|CONTAINS|COOPERATES_WITH|DEVELOPS|FOCUSES_ON|IMPLEMENTS|INTENDS_TO_SETTLE_IN|ISSUES|LOCATED_IN|PART_OF|PLANS|POSSIBLY_SAME_AS|PROMOTES|PUBLISHES|RECOMMENDED_AGAINST|RESPONDS_TO|SERVES|SPONSORS|SUPPORTS|USES*..6]-(to))
// Each holds of one step or one node alone, so that it is applied while searching.
WHERE
  all(step IN relationships(path) WHERE
    ($relationshipTypes IS NULL OR type(step) IN $relationshipTypes)
    AND ($basis IS NULL OR coalesce(step.basis IN $basis, false))
    AND ($modality IS NULL OR coalesce(step.modality IN $modality, false)))
  AND all(node IN nodes(path) WHERE
    node = from
    OR node = to
    OR (NOT node.id IN coalesce($notThrough, [])
      AND none(label IN labels(node) WHERE label IN coalesce($notThroughTypes, []))))
// Not in that WHERE: where all shortest ways are too long, Neo4j would then look through every longer one.
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
