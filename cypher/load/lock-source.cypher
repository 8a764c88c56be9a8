// Makes loads wait for each other: what a load projects depends on the claims of every document.
MERGE (lock:Source {id: 'lock'})
SET lock.run = $run
MERGE (source:Source {id: $key})
RETURN source.hash AS hash, source.derivation AS derivation
