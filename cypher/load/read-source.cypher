// What stands in the graph of one source?
RETURN
  COLLECT { MATCH (e:Entity {declaredBy: $key}) RETURN {id: e.id, hash: e.hash} } AS entities,
  COLLECT { MATCH (a:NameAddition {source: $key}) RETURN {id: a.entity, aliases: a.aliases} } AS additions,
  COLLECT {
    MATCH (e:Entity {declaredBy: $key})-[r {reference: true}]->(other:Entity)
    RETURN {from: e.id, type: type(r), to: other.id}
  } AS references,
  COLLECT { MATCH (:Document {id: $documentId})-[:HAS_SECTION]->(s:Section) RETURN {id: s.id, hash: s.hash} } AS sections,
  COLLECT { MATCH (:Document {id: $documentId})<-[:IN_DOCUMENT]-(e:Evidence) RETURN {id: e.id, hash: e.hash} } AS evidence,
  COLLECT {
    MATCH (c:Claim {documentId: $documentId})
    RETURN {id: c.id, hash: c.hash, predicate: c.predicate, subject: head([(c)-[:SUBJECT]->(s) | s.id])}
  } AS claims,
  COLLECT {
    MATCH (:Claim {documentId: $documentId})-[:SUBJECT|OBJECT]->(e:Entity) RETURN e.id AS id
    UNION
    MATCH (:Claim {documentId: $documentId})-[:QUALIFIER]->(:Qualifier)-[:REFERS_TO]->(e:Entity) RETURN e.id AS id
    UNION
    MATCH (:Document {id: $documentId})<-[:IN_DOCUMENT]-(:Evidence)-[:ATTRIBUTED_TO]->(e:Entity) RETURN e.id AS id
    UNION
    MATCH (a:NameAddition {source: $key}) RETURN a.entity AS id
  } AS spokenOf
