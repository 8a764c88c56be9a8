// Which state is the graph in, since when, and which documents are loaded?
:param build => 'of-this-service';
MATCH (snapshot:Snapshot {id: 'graph'})
RETURN
  snapshot.state + '.' + $build AS id,
  toString(snapshot.loadedAt) AS loadedAt,
  COLLECT { MATCH (document:Document) WHERE document.text IS NOT NULL RETURN document ORDER BY document.id } AS documents
