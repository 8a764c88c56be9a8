// Who still speaks of these entities?
UNWIND $ids AS id
MATCH (e:Entity {id: id})
CALL (e) {
  MATCH (e)<-[:SUBJECT|OBJECT]-(c:Claim) RETURN c.documentId AS documentId, c.id AS claim
  UNION
  MATCH (e)<-[:REFERS_TO]-(:Qualifier)<-[:QUALIFIER]-(c:Claim) RETURN c.documentId AS documentId, c.id AS claim
  UNION
  MATCH (e)<-[:ATTRIBUTED_TO]-(:Evidence)<-[:EVIDENCE]-(c:Claim) RETURN c.documentId AS documentId, c.id AS claim
  UNION
  MATCH (a:NameAddition {entity: e.id}) RETURN 'document:' + a.source AS documentId, 'its entities.yaml' AS claim
}
RETURN id, documentId, claim
ORDER BY id, documentId, claim
