// Changes quotes in place; the source that the text names for them is tied anew.
UNWIND $rows AS row
MATCH (e:Evidence {id: row.id})
SET e = row.properties
WITH e
MATCH (e)-[attribution:ATTRIBUTED_TO]->(:Entity)
DELETE attribution
