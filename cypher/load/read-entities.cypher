// Which of these entities are there?
UNWIND $ids AS id
MATCH (e:Entity {id: id})
RETURN e.id AS id
