// Changes entities to what their declaration says; what claims amount to on them stays.
UNWIND $rows AS row
MATCH (e:Entity {id: row.id})
SET e += row.properties
WITH e, row, [label IN labels(e) WHERE NOT label IN row.labels] AS gone
REMOVE e:$(gone)
SET e:$(row.labels)
