// Creates or changes the sections of a document.
UNWIND $rows AS row
MATCH (document:Document {id: row.documentId})
MERGE (s:Section {id: row.id})
SET s = row.properties
MERGE (document)-[:HAS_SECTION]->(s)
