// What do all documents say of these subjects under these predicates?
UNWIND $rows AS row
MATCH (s:Entity {id: row.subject})
USING INDEX s:Entity(id)
MATCH (s)<-[:SUBJECT]-(c:Claim)
WHERE c.predicate = row.predicate
RETURN
  s.id AS subject,
  head([(c)-[:OBJECT]->(o) | o.id]) AS object,
  properties(c) AS claim,
  COLLECT { MATCH (c)-[:QUALIFIER]->(q:Qualifier) RETURN q.content ORDER BY q.content } AS qualifiers
