// Under which predicates do all documents speak of these subjects?
// Claims go without their label, see read-projected.
UNWIND $ids AS id
MATCH (s:Entity {id: id})<-[:SUBJECT]-(c)
RETURN DISTINCT s.id AS subject, c.predicate AS predicate
