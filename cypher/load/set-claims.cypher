// Changes claims in place.
UNWIND $rows AS row
MATCH (c:Claim {id: row.id})
SET c = row.properties
