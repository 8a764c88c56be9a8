// Removes words that seed files may no longer use, and that no claim of any document uses.
UNWIND $rows AS row
MATCH (word:Word {id: row.id})
WHERE NOT EXISTS { (:Claim {predicate: word.name}) } AND NOT EXISTS { (:Qualifier {name: word.name}) }
DELETE word
