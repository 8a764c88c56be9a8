// Tells that an announced commit is through, in a transaction of its own after it.
MATCH (snapshot:Snapshot {id: 'graph', state: $state})
SET snapshot.state = substring($state, size($announced)), snapshot.content = $content, snapshot.loadedAt = datetime()
REMOVE snapshot.until
