// What do all documents say of these subjects under these predicates?
// Claims go without their label, see read-projected.
UNWIND $rows AS row
MATCH (s:Entity {id: row.subject})
USING INDEX s:Entity(id)
MATCH (s)<-[:SUBJECT]-(c)
WHERE c.predicate = row.predicate
RETURN
  s.id AS subject,
  head([(c)-[:OBJECT]->(o) | o.id]) AS object,
  properties(c) AS claim,
  COLLECT { MATCH (c)-[:QUALIFIER]->(q) RETURN q.content ORDER BY q.content } AS qualifiers,
  COLLECT { MATCH (c)-[:EVIDENCE]->(e) RETURN e.quote ORDER BY e.start, e.end } AS quotes
