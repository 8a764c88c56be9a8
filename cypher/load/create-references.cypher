// Creates relationships that a reference tree states, which no claim stands behind.
UNWIND $rows AS row
MATCH (a:Entity {id: row.from})
MATCH (b:Entity {id: row.to})
CREATE (a)-[:$(row.type) {claimIds: [], reference: true}]->(b)
