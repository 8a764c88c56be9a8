// Removes relationships that a reference tree no longer states.
UNWIND $rows AS row
MATCH (:Entity {id: row.from})-[r {reference: true}]->(:Entity {id: row.to})
WHERE type(r) = row.type
DELETE r
