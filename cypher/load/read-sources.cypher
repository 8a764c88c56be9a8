// Which sources are loaded, and in which state?
MATCH (source:Source)
RETURN source.id AS id, source.hash AS hash
ORDER BY id
