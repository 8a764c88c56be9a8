// Records the names that a source adds to an entity declared elsewhere, apart from the entity, so that nobody who looks
// around it in Neo4j Browser meets them.
UNWIND $rows AS row
MERGE (addition:NameAddition {id: row.source + ' ' + row.id})
ON CREATE SET addition.source = row.source, addition.entity = row.id
SET addition.aliases = row.aliases
