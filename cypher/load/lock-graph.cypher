// Makes what writes the graph wait for each other: between this and its commit, nothing else commits.
MERGE (lock:Source {id: 'lock'})
SET lock.run = $run
