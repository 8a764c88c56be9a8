// Creates quotes and ties them to their document.
UNWIND $rows AS row
MATCH (document:Document {id: row.documentId})
CREATE (e:Evidence)-[:IN_DOCUMENT]->(document)
SET e = row.properties
