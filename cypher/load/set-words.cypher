// Writes words that seed files may use: predicates, and kinds of qualifiers.
UNWIND $rows AS row
MERGE (word:Word {id: row.id})
SET word = row.properties, word:$(row.label)
