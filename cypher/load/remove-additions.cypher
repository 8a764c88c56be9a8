// Takes back the names that a source added.
UNWIND $rows AS row
MATCH (:Source {id: row.source})-[names:NAMES]->(:Entity {id: row.id})
DELETE names
