// Ties changed claims to their subjects and objects.
UNWIND $rows AS row
MATCH (c:Claim {id: row.claim})
MATCH (e:Entity {id: row.target})
CREATE (c)-[:$(row.type)]->(e)
