// Which of these entities are there, and which source declares them?
UNWIND $ids AS id
MATCH (e:Entity {id: id})
RETURN e.id AS id, e.declaredBy AS declaredBy
