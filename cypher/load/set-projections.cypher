// Changes direct relationships to what their claims amount to.
UNWIND $rows AS row
MATCH (:Entity {id: row.subject})-[r]->(:Entity {id: row.object})
WHERE type(r) = row.predicate
SET r += row.properties
