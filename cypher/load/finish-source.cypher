// Records the state in which a source was loaded.
UNWIND $rows AS row
MATCH (source:Source {id: row.key})
SET source.hash = row.hash
