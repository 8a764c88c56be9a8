// Announces a commit, in a transaction of its own before it: until it is through, a read may meet half of it.
MERGE (snapshot:Snapshot {id: 'graph'})
SET snapshot.serial = coalesce(snapshot.serial, 0) + 1
SET snapshot.state = $announced + toString(snapshot.serial) + '.' + $content, snapshot.until = timestamp() + $milliseconds
RETURN snapshot.state AS state
