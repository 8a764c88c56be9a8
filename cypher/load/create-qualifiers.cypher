// Creates what narrows claims.
UNWIND $rows AS row
MATCH (c:Claim {id: row.claim})
CREATE (c)-[:QUALIFIER]->(q:Qualifier)
SET q = row.properties
