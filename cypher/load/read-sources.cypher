// Which sources are loaded, in which state, and by which rules?
MATCH (source:Source)
RETURN source.id AS id, source.hash AS hash, source.derivation AS derivation
ORDER BY id
