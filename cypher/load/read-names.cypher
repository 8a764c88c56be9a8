// What are these entities called, by their own declaration and by other sources?
UNWIND $ids AS id
MATCH (e:Entity {id: id})
RETURN
  e.id AS id,
  e.name AS name,
  e.nameEn AS nameEn,
  e.declaredAliases AS declaredAliases,
  e.aliases AS aliases,
  COLLECT { MATCH (source:Source)-[r:NAMES]->(e) RETURN r.aliases ORDER BY source.id } AS additions
