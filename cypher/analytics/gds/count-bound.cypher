// How many entities can a projection have at most, and how many relationships? The database keeps these counts.
CALL () {
  MATCH (entity:Entity)
  RETURN count(entity) AS nodeCount
}
CALL () {
  MATCH (:Entity)-[link]->()
  RETURN count(link) AS relationshipCount
}
RETURN nodeCount, relationshipCount
