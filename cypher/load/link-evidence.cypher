// Ties changed claims to the quotes that they are read from.
UNWIND $rows AS row
MATCH (c:Claim {id: row.claim})
MATCH (e:Evidence {id: row.target})
CREATE (c)-[:EVIDENCE]->(e)
