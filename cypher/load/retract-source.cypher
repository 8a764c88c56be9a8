// Takes back all that a source put into the graph, by whatever rules. Of its entities bare nodes stay: others may speak of them.
CALL () {
  MATCH (c:Claim {documentId: $documentId})
  OPTIONAL MATCH (c)-[:QUALIFIER]->(q:Qualifier)
  DETACH DELETE q, c
}
CALL () {
  MATCH (:Entity {id: $documentId})<-[:IN_DOCUMENT]-(e:Evidence)
  DETACH DELETE e
}
CALL () {
  MATCH (:Entity {id: $documentId})-[:HAS_SECTION]->(s:Section)
  DETACH DELETE s
}
CALL () {
  MATCH (addition:NameAddition {source: $key})
  DELETE addition
}
CALL () {
  // Earlier releases tied the names that a source adds to their entities.
  MATCH (:Source {id: $key})-[names:NAMES]->(:Entity)
  DELETE names
}
MATCH (e:Entity {declaredBy: $key})
CALL (e) {
  MATCH (e)-[r]->(:Entity)
  DELETE r
}
WITH e, [label IN labels(e) WHERE label <> 'Entity'] AS labels
REMOVE e:$(labels)
SET e = {id: e.id, declaredBy: e.declaredBy}
