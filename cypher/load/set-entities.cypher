// Sets some properties of entities; a null takes the property away.
UNWIND $rows AS row
MATCH (e:Entity {id: row.id})
SET e += row.properties
