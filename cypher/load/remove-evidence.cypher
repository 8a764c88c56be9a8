// Removes quotes that no claim is read from any more.
UNWIND $rows AS row
MATCH (e:Evidence {id: row.id})
DETACH DELETE e
