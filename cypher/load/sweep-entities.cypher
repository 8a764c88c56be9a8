// Removes entities whose declaration is gone and that nothing speaks of.
// What speaks of an entity is the same in read-source and read-references; of claims in files, src/seed/check/spoken-of.ts.
CALL () {
  MATCH (e:Entity {declaredBy: ''}) RETURN e
  UNION
  UNWIND $ids AS id MATCH (e:Entity {id: id}) RETURN e
}
WITH e
WHERE NOT EXISTS { (:Source {id: e.declaredBy}) }
  AND NOT EXISTS { (e)<-[:SUBJECT|OBJECT|REFERS_TO|ATTRIBUTED_TO|IN_DOCUMENT]-() }
  AND NOT EXISTS { (:NameAddition {entity: e.id}) }
DETACH DELETE e
