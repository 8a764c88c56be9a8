// What are these entities called, by their own declaration and by other sources?
// One without a name was named by the rules of another release: the load of its own source names it.
UNWIND $ids AS id
MATCH (e:Entity {id: id})
WHERE e.name IS NOT NULL
RETURN
  e.id AS id,
  e.name AS name,
  e.nameEn AS nameEn,
  e.declaredAliases AS declaredAliases,
  e.aliases AS aliases,
  COLLECT { MATCH (a:NameAddition {entity: e.id}) RETURN a.aliases ORDER BY a.source } AS additions
