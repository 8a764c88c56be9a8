// Removes claims with what narrows them and their conflicts.
UNWIND $rows AS row
MATCH (c:Claim {id: row.id})
OPTIONAL MATCH (c)-[:QUALIFIER]->(q:Qualifier)
DETACH DELETE q, c
