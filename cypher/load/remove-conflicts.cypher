// Unties claims that no longer contradict each other.
UNWIND $rows AS row
MATCH (:Claim {id: row.from})-[r:CONFLICTS_WITH]->(:Claim {id: row.to})
DELETE r
