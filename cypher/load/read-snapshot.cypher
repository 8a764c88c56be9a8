// Which state is the graph in, and is a commit that was announced overdue?
OPTIONAL MATCH (snapshot:Snapshot {id: 'graph'})
RETURN
  snapshot.state AS state,
  snapshot.content AS content,
  coalesce(snapshot.until < timestamp(), true) AS overdue
