// Leaves entities without a declaration: they go as soon as nothing speaks of them.
UNWIND $rows AS row
MATCH (e:Entity {id: row.id})
SET e.declaredBy = ''
