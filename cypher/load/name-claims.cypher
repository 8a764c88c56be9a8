// Gives claims the names that tools caption them by.
UNWIND $rows AS row
MATCH (c:Claim {id: row.id})
SET c += row.properties
