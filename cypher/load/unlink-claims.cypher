// Unties claims from what they no longer speak of.
UNWIND $rows AS row
MATCH (c:Claim {id: row.claim})-[r:SUBJECT|OBJECT|EVIDENCE]->(end {id: row.target})
WHERE type(r) = row.type
DELETE r
