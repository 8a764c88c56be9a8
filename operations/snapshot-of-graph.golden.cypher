CALL () {
  CALL () {
    MATCH (snapshot:Snapshot {id: 'graph'})
    RETURN
      snapshot.state + '.' + $p0 AS id,
      toString(snapshot.loadedAt) AS loadedAt,
      COLLECT { MATCH (document:Document) WHERE document.text IS NOT NULL RETURN document ORDER BY document.id } AS documents
  }
  RETURN head(collect([[n1 IN coalesce(documents, []) | [n1.id, coalesce(n1.name, n1.nameEn), [n1.publishedOnText, n1.publishedOnText]]], id, loadedAt])) AS v0
}
RETURN v0 AS c0_
