// Ties quotes to the sources that the text itself names for them.
UNWIND $rows AS row
MATCH (e:Evidence {id: row.id})
MATCH (source:Entity {id: row.attributedTo})
CREATE (e)-[:ATTRIBUTED_TO]->(source)
