// Creates claims, tied to their subjects, objects and quotes.
UNWIND $rows AS row
MATCH (subject:Entity {id: row.subject})
CREATE (c:Claim)-[:SUBJECT]->(subject)
SET c = row.properties
WITH c, row
CALL (c, row) {
  MATCH (object:Entity {id: row.object})
  CREATE (c)-[:OBJECT]->(object)
}
CALL (c, row) {
  UNWIND row.evidence AS id
  MATCH (e:Evidence {id: id})
  CREATE (c)-[:EVIDENCE]->(e)
}
