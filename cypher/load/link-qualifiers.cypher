// Ties what narrows a claim to the entity that it names.
UNWIND $rows AS row
MATCH (q:Qualifier {id: row.id})
MATCH (e:Entity {id: row.entity})
CREATE (q)-[:REFERS_TO]->(e)
