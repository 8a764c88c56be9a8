// Removes sections that a document no longer has.
UNWIND $rows AS row
MATCH (s:Section {id: row.id})
DETACH DELETE s
