// Removes what no longer narrows a claim.
UNWIND $rows AS row
MATCH (q:Qualifier {id: row.target})
DETACH DELETE q
