// Takes back the names that a source added.
UNWIND $rows AS row
MATCH (addition:NameAddition {id: row.source + ' ' + row.id})
DELETE addition
