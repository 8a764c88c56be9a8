// Removes direct relationships that no claim stands behind any more.
UNWIND $rows AS row
MATCH (:Entity {id: row.subject})-[r]->(:Entity {id: row.object})
WHERE type(r) = row.predicate
DELETE r
