// Records the names that a source adds to an entity declared elsewhere.
UNWIND $rows AS row
MATCH (source:Source {id: row.source})
MATCH (e:Entity {id: row.id})
MERGE (source)-[names:NAMES]->(e)
SET names.aliases = row.aliases
