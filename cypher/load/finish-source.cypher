// Records the state in which a source was loaded, and by which rules.
UNWIND $rows AS row
MATCH (source:Source {id: row.key})
SET source.hash = row.hash, source.derivation = row.derivation
