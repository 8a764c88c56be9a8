// Ties claims that cannot all be true.
UNWIND $rows AS row
MATCH (a:Claim {id: row.from})
MATCH (b:Claim {id: row.to})
CREATE (a)-[:CONFLICTS_WITH]->(b)
