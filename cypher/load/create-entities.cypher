// Creates entities with the labels that their type gives them.
UNWIND $rows AS row
CREATE (e:$(row.labels))
SET e = row.properties
